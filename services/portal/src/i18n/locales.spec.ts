import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const SRC = join(import.meta.dirname, '..');
const LANGUAGES = ['en', 'zh'];
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

type Words = { readonly [key: string]: string | Words };

const keysOf = (words: Words, before = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${before}${key}`] : keysOf(value, `${before}${key}.`),
  );
/** Languages count differently: what is compared is what is said, not in how many forms. */
const saidIn = (file: string): string[] =>
  [...new Set(keysOf(JSON.parse(readFileSync(file, 'utf8')) as Words).map((key) => key.replace(PLURAL, '')))].sort();

const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as string).sort();

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
const folders = files.filter((file) => file.endsWith('/locales')).sort();

describe('the words of the portal', () => {
  it.each(folders)('stand in every language: %s', (folder) => {
    const [first, ...others] = LANGUAGES.map((language) => saidIn(join(SRC, folder, `${language}.json`)));
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(folders)('hold the same figures in every language: %s', (folder) => {
    const inEnglish = JSON.parse(readFileSync(join(SRC, folder, 'en.json'), 'utf8')) as Words;
    const inChinese = JSON.parse(readFileSync(join(SRC, folder, 'zh.json'), 'utf8')) as Words;
    const textOf = (words: Words, key: string) =>
      key.split('.').reduce<Words | string>((at, part) => (at as Words)[part] ?? '', words);
    for (const key of keysOf(inChinese)) {
      const english = textOf(inEnglish, key) as string;
      expect([key, placeholdersIn(textOf(inChinese, key) as string)]).toEqual([key, placeholdersIn(english)]);
    }
  });

  it('name every page', () => {
    for (const file of files.filter((name) => /^pages\/[^/]+\/page\.ts$/.test(name))) {
      const folder = dirname(file);
      const { title } = JSON.parse(readFileSync(join(SRC, folder, 'locales/en.json'), 'utf8')) as Words;
      expect([folder, typeof title]).toEqual([folder, 'string']);
      expect(readFileSync(join(SRC, file), 'utf8')).toContain(`name: '${basename(folder)}'`);
    }
  });

  it('are there for every key that the source names', () => {
    const known = new Set(folders.flatMap((folder) => saidIn(join(SRC, folder, 'en.json'))));
    const sources = files.filter((name) => /\.tsx?$/.test(name) && !/generated|\.spec\./.test(name));
    const named = sources.flatMap((file) =>
      [...readFileSync(join(SRC, file), 'utf8').matchAll(/\bt\(\s*'(?:[\w/-]+:)?([\w.-]+)'/g)].map((match) => ({
        file,
        key: match[1] as string,
      })),
    );
    expect(named.filter(({ key }) => !known.has(key))).toEqual([]);
  });
});
