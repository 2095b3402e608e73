import { join } from 'node:path';
import { settled } from './support/accessibility';
import { EVERY_PAGE } from './support/pages';
import { test } from './support/story';

const FOLDER = join(import.meta.dirname, '../../../dist/screenshots');
const WIDTHS = [360, 1440];

for (const language of ['en', 'zh'] as const)
  for (const { name, path, as: person } of EVERY_PAGE)
    test(`${name}, in ${language}`, async ({ as }) => {
      const page = await as(person, { language, to: path });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await settled(page);
        await page.screenshot({ path: join(FOLDER, `${name}-${width}-${language}.png`), fullPage: true });
      }
    });
