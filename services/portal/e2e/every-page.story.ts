import { expectAccessible, expectNoSidewaysScrolling } from './support/accessibility';
import { EVERY_PAGE } from './support/pages';
import { test } from './support/story';

const PHONE = { width: 360, height: 780 };
const DESK = { width: 1440, height: 900 };

for (const language of ['en', 'zh'] as const)
  for (const person of [...new Set(EVERY_PAGE.map(({ as }) => as))])
    test.describe(`what ${person} opens, in ${language}`, () => {
      for (const { name, path } of EVERY_PAGE.filter(({ as }) => as === person))
        test(`${name} is accessible and fits a phone and a desk`, async ({ as }) => {
          const page = await as(person, { language, to: path, viewport: DESK });
          await expectAccessible(page);
          await expectNoSidewaysScrolling(page);
          await page.setViewportSize(PHONE);
          await expectAccessible(page);
          await expectNoSidewaysScrolling(page);
        });
    });
