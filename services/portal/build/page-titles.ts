import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const PAGES = fileURLToPath(new URL('../src/pages', import.meta.url));
const VIRTUAL = /^virtual:page-titles\/([a-z]{2})$/;

const fileOf = (page: string, language: string): string => `${PAGES}/${page}/locales/${language}.json`;

/** `virtual:page-titles/en`: the title of every page, so that navigation need not load all words of all pages. */
export const pageTitles = (): Plugin => ({
  name: 'page-titles',
  resolveId: (id) => (VIRTUAL.test(id) ? `\0${id}` : undefined),
  load(id) {
    const language = VIRTUAL.exec(id.slice(1))?.[1];
    if (!id.startsWith('\0') || language === undefined) return undefined;
    const pages = readdirSync(PAGES).filter((page) => existsSync(fileOf(page, language)));
    const titles = pages.map((page) => {
      this.addWatchFile(fileOf(page, language));
      return [page, (JSON.parse(readFileSync(fileOf(page, language), 'utf8')) as { title: string }).title];
    });
    return `export default ${JSON.stringify(Object.fromEntries(titles))}`;
  },
});
