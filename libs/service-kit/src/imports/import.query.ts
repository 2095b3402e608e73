import { type Mode, modes, type NumberLocale, numberLocales } from '@concert/imports';
import { OneOf, Text } from '../http/fields.js';

export const formats = ['csv', 'xlsx'] as const;
export type Format = (typeof formats)[number];

export class TemplateQuery {
  @OneOf(formats, { optional: true, description: 'xlsx when left out' })
  format?: Format;

  @OneOf(['true', 'false'], { optional: true, description: 'true: without the rows that stand' })
  blank?: 'true' | 'false';
}

export class ImportQuery {
  @OneOf(formats, { optional: true, description: 'What the body is; its Content-Type says so when left out' })
  format?: Format;

  @OneOf(['true', 'false'], {
    optional: true,
    description: 'Only "false" stores something; left out, the answer says what would happen',
  })
  dryRun?: 'true' | 'false';

  @OneOf(numberLocales, {
    optional: true,
    description:
      'How the sheet writes numbers: plain 1234.56 · en, zh 1,234.56 · de, es 1.234,56 · fr 1 234,56. Never guessed; plain when left out',
  })
  locale?: NumberLocale;

  @OneOf(modes, { optional: true, description: 'For rows that say neither "add" nor "replace" themselves' })
  mode?: Mode;

  @OneOf(['what-is-right'], {
    optional: true,
    description: 'Stores the rows that are right although others are not; left out, it is all rows or none',
  })
  accept?: 'what-is-right';

  @Text({ optional: true, max: 200, description: 'Name of the file, kept as the document every fact was read from' })
  document?: string;
}
