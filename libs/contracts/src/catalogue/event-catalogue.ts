import Type from 'typebox';
import type { Contract, Publication } from '../contract.js';
import { kindOf, partsOf } from '../faults.js';
import type { Fields } from '../fields.js';
import type { Meanings } from './meanings.js';

/** All that is printed of one contract. */
export interface CatalogueEntry {
  readonly contract: Contract;
  readonly meanings: Meanings;
  readonly sample: Publication;
}

const INTRODUCTION = `# Event catalogue

What the services tell each other. Generated from \`libs/contracts\` by \`npm run docs:events\`: change it there.

| Written as | Means |
| --- | --- |
| text | Words, never empty |
| code | The acronym or number by which the field knows the thing: \`ILO\`, \`2.3\` |
| id | UUID |
| date | Day that exists, ISO 8601: \`2009-12-31\` |
| period | Half-year: \`2009-2\` is July to December 2009 |
| money | \`{ "amount": "1696823.00", "currency": "USD" }\`: decimal string with the currency's minor digits, ISO 4217 |
| decimal, percent | Decimal string; a percentage without its sign |
| integer, count | Whole number; a count is never negative |
| position | Place in a service's log, as text because it may exceed 2^53 |
| or null | Not known, which is never the same as 0 |

Fields marked *optional* may be left out. Lists of records show the fields of each record after \`[]\`.
`;

/** The catalogue as Markdown, in the order of the entries. */
export const eventCatalogue = (entries: readonly CatalogueEntry[]): string => {
  const services = [...new Set(entries.map(({ contract }) => contract.service))];
  const chapters = services.map((service) => {
    const own = entries.filter(({ contract }) => contract.service === service);
    return [`## ${service}`, ...own.map(entryOf)].join('\n\n');
  });
  return `${[INTRODUCTION.trim(), ...chapters].join('\n\n')}\n`;
};

const entryOf = ({ contract, meanings, sample }: CatalogueEntry): string =>
  [
    `### ${contract.event}`,
    `\`${contract.type}\`. ${meanings.get('') ?? ''}`,
    ['| Field | Written as | Meaning |', '| --- | --- | --- |', ...rowsOf(contract.fields, meanings)].join('\n'),
    ['```json', JSON.stringify(sample.data, null, 2), '```'].join('\n'),
  ].join('\n\n');

const rowsOf = (fields: Fields, meanings: Meanings, printed = '', path = ''): string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const kind = kindOf(field);
    const parts = partsOf(field);
    const row = `| ${printed}${name} | ${kind}${Type.IsOptional(field) ? ', *optional*' : ''} | ${meanings.get(path + name) ?? ''} |`;
    const mark = kind.startsWith('list') ? '[].' : '.';
    return parts ? [row, ...rowsOf(parts, meanings, printed + name + mark, `${path}${name}.`)] : [row];
  });
