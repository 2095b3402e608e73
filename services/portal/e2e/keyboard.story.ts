import type { Page } from '@playwright/test';
import { settled } from './support/accessibility';
import { expect, test } from './support/story';

const MOST_STEPS = 250;

interface Step {
  readonly at: string;
  readonly isVisible: boolean;
  readonly isInDialog: boolean;
}

const focused = (page: Page): Promise<Step> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(at);
    const frame = at.closest('.mantine-Input-wrapper') ? borderColor : '';
    return {
      at: at.outerHTML.slice(0, 160),
      isVisible:
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none' || frame !== '',
      isInDialog: at.closest('[role=dialog]') !== null,
    };
  });

/** Everything that can be operated and is shown, marked; radio buttons of a group are one stop. */
const mark = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>('a[href],button,input,select,textarea,summary,[tabindex="0"]');
    for (const each of all) {
      const isOperable = !(each as HTMLButtonElement).disabled && each.tabIndex >= 0 && !each.closest('[inert]');
      const isOneOfMany = (each as HTMLInputElement).type === 'radio';
      if (isOperable && !isOneOfMany && each.checkVisibility({ visibilityProperty: true }))
        each.dataset['expected'] = '';
    }
    document.addEventListener('focusin', ({ target }) => delete (target as HTMLElement).dataset['expected']);
  });

for (const [person, place] of [
  ['nsc', '/portfolio'],
  ['pmo', '/programmes/MDGF-1880/board'],
  ['ilo-coordinator', '/programmes/MDGF-1880/mine'],
  ['ilo-coordinator', '/programmes/MDGF-1880/log'],
  ['pmo', '/programmes/MDGF-1880/tranches'],
] as const)
  test(`by keyboard alone ${person} reaches everything on ${place}, and sees where they are`, async ({ as }) => {
    const page = await as(person, { to: place });
    await settled(page);
    // Whoever arrives begins at the heading; a key pressed before would be answered from somewhere else.
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await mark(page);
    const unseen: string[] = [];
    let rounds = 0;
    for (let step = 0; step < MOST_STEPS; step += 1) {
      await page.keyboard.press('Tab');
      const { at, isVisible } = await focused(page);
      if (at.startsWith('<body')) rounds += 1;
      else if (!isVisible) unseen.push(at);
      // The keyboard begins at the heading: what stands before it comes in the second round.
      if (rounds > 1 || (await page.locator('[data-expected]').count()) === 0) break;
    }
    const missed = await page
      .locator('[data-expected]')
      .evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 160)));
    expect.soft(missed).toEqual([]);
    expect.soft(unseen).toEqual([]);
  });

test('P19: on a phone the closed menu takes no focus', async ({ as }) => {
  const page = await as('ilo-coordinator', { to: '/programmes/MDGF-1880/mine' });
  await page.setViewportSize({ width: 360, height: 780 });
  await settled(page);
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#navigation') === null)).toBe(true);
  }
  await page.getByRole('button', { name: 'Show pages' }).click();
  await expect(page.getByRole('link', { name: 'Activity calendar' })).toBeVisible();
});

test('a dialog keeps the keyboard while it is open, and gives it back', async ({ as }) => {
  const page = await as('pmo', { to: '/programmes/MDGF-1880/board' });
  const cell = page.getByRole('button', { name: 'Whole programme, 2009-1: 1 open finding' });
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect.poll(async () => (await focused(page)).isInDialog).toBe(true);
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press('Tab');
    expect((await focused(page)).isInDialog).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(cell).toBeFocused();
});
