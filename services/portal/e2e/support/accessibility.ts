import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is being loaded has arrived. */
export const settled = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0);
};

/** No rule of WCAG 2.2 AA that a program can check is broken, nor a good practice. */
export const expectAccessible = async (page: Page): Promise<void> => {
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const told = violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    at: nodes.slice(0, 3).map(({ html, any, all }) => `${html.slice(0, 200)} ${[...any, ...all][0]?.message ?? ''}`),
  }));
  expect.soft(told, page.url()).toEqual([]);
};

/** Nothing but marked regions scrolls sideways. */
export const expectNoSidewaysScrolling = async (page: Page): Promise<void> => {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(overflow, `${page.url()} is wider than its window`).toBeLessThanOrEqual(0);
};
