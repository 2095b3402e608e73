import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Say } from './facts';

type Words = { readonly [key: string]: string | Words };

const FILES = {
  report: '../locales',
  record: '../../locales',
  vocabulary: '../../vocabulary/locales',
  common: '../../../i18n/locales',
} as const;

/** The portal's own words, filled in as a page would. */
export const wordsIn = (language: 'en' | 'zh'): Say => {
  const words = Object.fromEntries(
    Object.entries(FILES).map(([namespace, folder]) => [
      namespace,
      JSON.parse(readFileSync(join(import.meta.dirname, folder, `${language}.json`), 'utf8')) as Words,
    ]),
  );
  return (key, { ns = 'report', defaultValue = key, ...values } = {}) => {
    const found = key
      .split('.')
      .reduce<Words | string | undefined>(
        (at, part) => (typeof at === 'object' ? at[part] : undefined),
        words[ns as string],
      );
    const text = typeof found === 'string' ? found : (defaultValue as string);
    return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
};
