import { expectAccessible, expectNoSidewaysScrolling, settled } from './support/accessibility';
import { EVERY_PAGE } from './support/pages';
import { test } from './support/story';

const PHONE = { width: 360, height: 780 };
const DESK = { width: 1440, height: 900 };
const PER_PAGE_MS = 40_000;

/** Both widths in English; Chinese, whose words are shorter, where there is least room. */
const WIDTHS = { en: [DESK, PHONE], zh: [PHONE] } as const;

/** The rules of accessibility take seconds for each page and width: CI asks them at a desk, and whether the page fits a phone. */
const isShort = process.env['STORIES_KIND'] === 'short';

for (const person of new Set(EVERY_PAGE.map(({ as }) => as)))
  for (const language of ['en', 'zh'] as const)
    test(
      `every page that ${person} opens is accessible and fits a phone and a desk, in ${language}`,
      {
        tag: language === 'en' ? [] : '@long',
      },
      async ({ as }) => {
        const pages = EVERY_PAGE.filter((page) => page.as === person);
        test.setTimeout((pages.length + 1) * PER_PAGE_MS);
        const page = await as(person, { language });
        for (const { name, path } of pages)
          await test.step(name, async () => {
            await page.goto(path);
            for (const size of WIDTHS[language]) {
              await page.setViewportSize(size);
              await (size === DESK || !isShort ? expectAccessible(page) : settled(page));
              await expectNoSidewaysScrolling(page);
            }
          });
      },
    );
