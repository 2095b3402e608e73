import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { test as base, type BrowserContextOptions, expect, type Page } from '@playwright/test';
import { RunningRecord } from './record';

export { expect };

interface SignInOptions extends BrowserContextOptions {
  readonly language?: 'en' | 'zh';
  /** Where the person is going; the front page when left out. */
  readonly to?: string;
}

interface Fixtures {
  /** Signs somebody in, in a browser of their own, through the page where people say who they are. */
  readonly as: (person: string, options?: SignInOptions) => Promise<Page>;
}

interface WorkerFixtures {
  /** Stories that change the record name one of their own, so that others find it as it was seeded. */
  readonly recordOf: string;
  readonly record: RunningRecord;
}

export const signIn = async (page: Page, person: string): Promise<void> => {
  await page
    .getByRole('main')
    .getByRole('button', { name: /^(?:Sign in|登录)$/ })
    .click();
  await page.locator(`button[value="${person}"]`).click();
  await page.waitForURL(({ pathname }) => !/^\/(?:oidc|sign-in)\//.test(pathname));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

export const test = base.extend<Fixtures, WorkerFixtures>({
  recordOf: ['everybody', { option: true, scope: 'worker' }],

  record: [
    async ({ recordOf }, use, { workerIndex }) => {
      const stories = process.env['CONCERT_STORIES'] as string;
      const folder = join(stories, `${recordOf.replaceAll(/\W+/g, '-')}-${workerIndex}`);
      // With owners: where people work as root, the database belongs to a user of its own.
      await promisify(execFile)('cp', ['-a', join(stories, 'seeded'), folder]);
      const record = await RunningRecord.start(folder);
      await use(record);
      await record.stop();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],

  as: async ({ browser, record }, use, testInfo) => {
    const contexts: { close: () => Promise<void> }[] = [];
    await use(async (person, { language = 'en', to = '/', ...options } = {}) => {
      const { viewport, timezoneId } = testInfo.project.use;
      const context = await browser.newContext({
        locale: language === 'zh' ? 'zh-CN' : 'en-GB',
        ...(viewport ? { viewport } : {}),
        ...(timezoneId ? { timezoneId } : {}),
        baseURL: record.address,
        ...options,
      });
      contexts.push(context);
      const page = await context.newPage();
      await page.goto(to);
      await signIn(page, person);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});
