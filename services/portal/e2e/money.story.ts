import type { Page } from '@playwright/test';
import { expect, test } from './support/story';
import { proposeCutOfYearThree, recordMissingAdvance } from './support/money';

test.use({ recordOf: 'money' });

const SHARES = {
  ILO: '12,960.68',
  UNDP: '11,327.15',
  UNESCO: '8,323.10',
  UNICEF: '8,254.07',
  UNFPA: '3,780.37',
  WHO: '3,235.80',
  UNIFEM: '2,530.98',
};

/** What stays open in a period when the advance is there. */
const LEFT: Readonly<Record<string, string>> = {
  '2010-1': '4 open findings',
  '2010-2': '0 open findings',
  '2011-1': '0 open findings',
};

const cell = (page: Page, period: string, open: string) =>
  page.getByRole('button', { name: `Whole programme, ${period}: ${open}`, exact: true });

test('the programme office records the advance of 20,000, and every finding that lacked it closes by itself', async ({
  as,
}) => {
  const nsc = await as('nsc', { to: '/programmes/MDGF-1880/board' });
  const pmo = await as('pmo', { to: '/programmes/MDGF-1880/board' });
  await expect(cell(nsc, '2010-2', '1 open finding')).toBeVisible();
  await expect(cell(nsc, '2011-1', '2 open findings')).toBeVisible();

  await recordMissingAdvance(pmo);

  await expect(pmo.getByRole('article', { name: 'Transfers do not add up to the budget' })).toContainText(
    'Closed: the figures were corrected',
  );
  // By its label alone: the open dialog hides the board from who uses a screen reader.
  for (const page of [pmo, nsc])
    for (const period of ['2010-1', '2010-2', '2011-1'])
      await expect(page.locator(`[aria-label="Whole programme, ${period}: ${LEFT[period]}"]`)).toBeVisible();
});

test('the programme office tries a cut of 3 % of the funds of year 3 and proposes exactly that', async ({ as }) => {
  const pmo = await as('pmo', { to: '/programmes/MDGF-1880/revisions' });
  const effect = await proposeCutOfYearThree(pmo, {
    seen: async (shown) => {
      await expect(shown).toContainText('USD 50,412.15');
      for (const [agency, share] of Object.entries(SHARES))
        await expect(shown.getByRole('row', { name: new RegExp(`^${agency} `) })).toContainText(`−USD ${share}`);
    },
  });
  await expect(effect.getByText('Waits for the NSC')).toBeVisible();
  await expect(effect.getByRole('listitem').filter({ hasText: 'Proposed' })).toHaveAttribute('aria-current', 'step');
});

test('a gate is tried with another threshold, and nothing is recorded', async ({ as }) => {
  const nsc = await as('nsc', { to: '/programmes/MDGF-1880/tranches' });
  const second = nsc.getByRole('article', { name: 'Tranche 2' });
  await expect(second).toContainText('Gate not passed');
  await nsc.getByRole('textbox', { name: 'Threshold' }).fill('55');
  await expect(second).toContainText('Would pass');
  await nsc.getByRole('button', { name: 'Back to the rules in force' }).click();
  await expect(second).toContainText('Gate not passed');
});
