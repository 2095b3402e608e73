import type { Page } from '@playwright/test';
import { settled } from './support/accessibility';
import { expect, signIn, test } from './support/story';

const SLOWED_DOWN = 4;
const ROUNDS = 5;
const LCP_BUDGET_MS = 1_500;
const ROWS = 10_000;
const SCROLL_MS = 3_000;

const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

const slowDown = async (page: Page, rate = SLOWED_DOWN) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  return devtools;
};

const largestPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((told) => {
        new PerformanceObserver((list) => told(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );

test.describe('Largest Contentful Paint, nothing cached', () => {
  for (const [person, place] of [
    ['nsc', 'Portfolio'],
    ['pmo', 'Reconciliation board'],
    ['ilo-coordinator', 'My programme'],
  ] as const)
    test(place, async ({ browser, record }) => {
      const context = await browser.newContext({ baseURL: record.address, serviceWorkers: 'block', locale: 'en-GB' });
      const page = await context.newPage();
      await page.goto('/');
      await signIn(page, person);
      const devtools = await slowDown(page);
      await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
      const paints: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        await page.reload();
        await settled(page);
        paints.push(await largestPaint(page));
      }
      const told = paints.map((paint) => Math.round(paint)).join(', ');
      process.stdout.write(
        `LCP of ${place}, processor ÷ ${SLOWED_DOWN}: median ${Math.round(medianOf(paints))} ms of ${told}\n`,
      );
      await context.close();
      expect.soft(medianOf(paints)).toBeLessThanOrEqual(LCP_BUDGET_MS);
    });
});

test(`a table of ${ROWS} rows scrolls`, async ({ as }) => {
  const page = await as('pmo');
  await page.route('**/api/activities/programmes/*/occurrences*', async (route) => {
    const answer = await route.fetch();
    const { items } = (await answer.json()) as { items: object[] };
    const many = Array.from({ length: ROWS }, (_, index) => ({ ...items[index % items.length], id: `row-${index}` }));
    await route.fulfill({ response: answer, json: { items: many, cursor: null } });
  });
  await page.goto('/programmes/MDGF-1880/calendar?view=list');
  const region = page.getByRole('region', { name: /^Table: / }).first();
  await expect(region).toBeVisible();
  const { frames, late, longest } = await region.evaluate(
    (table, milliseconds) =>
      new Promise<{ frames: number; late: number; longest: number }>((told) => {
        const begun = performance.now();
        const reach = table.scrollHeight - table.clientHeight;
        let before = begun;
        let [frames, late, longest] = [0, 0, 0];
        const step = (now: number): void => {
          const passed = now - before;
          before = now;
          frames += 1;
          longest = Math.max(longest, passed);
          late += Math.max(0, Math.round(passed / (1_000 / 60)) - 1);
          if (now - begun > milliseconds) return told({ frames, late, longest });
          table.scrollTop = (reach * (now - begun)) / milliseconds / 20;
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    SCROLL_MS,
  );
  const rows = await region.getByRole('row').count();
  process.stdout.write(
    `${ROWS} rows, ${rows} drawn: ${frames} frames in ${SCROLL_MS} ms, ${late} late, longest ${Math.round(longest)} ms`,
  );
  expect(rows).toBeLessThan(200);
});
