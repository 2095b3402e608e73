import { inWordsOf } from '~/record/describe';
import { CATEGORIES } from '~/record/scope';
import { area, choice, group, hidden, oneOf, optional, part, text } from '~/commands/fields';
import { type ComparedFigure, DAYS, DELIMITERS, type Mapping, MEASURES, NOTATIONS } from './books';
import type en from './locales/en.json';

const { command, fields, form } = inWordsOf<typeof en>('books');
const BOOKS = '/api/views/{participant}/books';

export const chooseDefinition = command('put', '/api/views/{participant}/definition-of-committed', 'definitionChosen');

export const explainDifference = (programme: string, { figure, explanation }: ComparedFigure) =>
  form({
    command: command('post', `${BOOKS}/explanations`, 'explained'),
    label: 'explain',
    send: 'keepExplanation',
    fields: {
      programme: hidden(programme),
      figure: hidden(figure),
      text: area('explanation', {
        hint: 'explanationHint',
        needed: 'common:form.needsReason',
        start: explanation?.text,
      }),
    },
  });

const plain = <Value extends string>(values: readonly Value[]) => values.map((value) => ({ value, label: value }));

const lineOf = (outputs: readonly string[]) =>
  fields({
    line: text('ownLine'),
    output: optional(oneOf('sharedOutput', plain(outputs), { none: 'none' })),
    category: optional(choice('sharedCategory', CATEGORIES, (value) => `categories.${value}`, { none: 'none' })),
  });

const WORD = fields({
  word: text('ownWord'),
  measure: choice('means', MEASURES, (measure) => `record:figures.${measure}`, { start: 'committed' }),
});

interface MappingTerms {
  readonly programme: string;
  readonly mapping: Mapping | null;
  /** Lines of the books that stand nowhere yet. */
  readonly unmapped: readonly string[];
  /** Codes of the shared outputs. */
  readonly outputs: readonly string[];
  readonly months: readonly string[];
}

/** Where own budget lines stand in the shared budget, what own words mean, and when the own year begins. */
export const mapBooks = ({ programme, mapping, unmapped, outputs, months }: MappingTerms) =>
  form({
    command: command('put', `${BOOKS}/mapping`, 'mapped'),
    label: 'mapping',
    send: 'keepMapping',
    fields: {
      programme: hidden(programme),
      fiscalYearStartMonth: oneOf(
        'fiscalYear',
        months.map((label, index) => ({ value: String(index + 1), label })),
        { start: String(mapping?.fiscalYearStartMonth ?? 1) },
      ),
      lines: group('lines', lineOf(outputs), {
        hint: 'linesHint',
        add: 'addLine',
        remove: 'removeLine',
        isCompact: true,
        start: [...(mapping?.lines ?? []), ...unmapped.map((line) => ({ line }))],
      }),
      measures: group('words', WORD, {
        hint: 'wordsHint',
        add: 'addWord',
        remove: 'removeWord',
        isCompact: true,
        start: mapping?.measures ?? [],
      }),
    },
    body: ({ fiscalYearStartMonth, ...mapped }) => ({ ...mapped, fiscalYearStartMonth: Number(fiscalYearStartMonth) }),
  });

const DELIMITER_NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;

/** Which heading stands over what; only the column that identifies a row is needed. */
const columnsOf = (headings: readonly string[]) => {
  const options = plain(headings);
  const none = { none: 'noColumn' } as const;
  return fields({
    row: oneOf('column.row', options, none),
    line: optional(oneOf('column.line', options, none)),
    date: optional(oneOf('column.date', options, none)),
    measure: optional(oneOf('column.measure', options, none)),
    amount: optional(oneOf('column.amount', options, none)),
    text: optional(oneOf('column.text', options, none)),
  });
};

interface SheetTerms {
  readonly programme: string;
  readonly currency: string;
  readonly csv: string;
  readonly headings: readonly string[];
}

/** How a file of the own books writes numbers and days is declared; what each column holds can be changed. */
export const importBooks = ({ programme, currency, csv, headings }: SheetTerms) =>
  form({
    command: command('post', `${BOOKS}/imports`, 'imported'),
    label: 'import',
    send: 'importNow',
    columns: 3,
    fields: {
      locale: choice('notation', NOTATIONS, (value) => `record:notations.${value}`, { none: 'common:form.choose' }),
      dates: oneOf('days', plain(DAYS), { none: 'common:form.choose' }),
      mode: choice('mode', ['add', 'replace'], (value) => `modes.${value}`, { start: 'add' }),
      delimiter: choice('delimiter', DELIMITERS, (value) => `delimiters.${DELIMITER_NAMES[value]}`, { start: ',' }),
      currency: text('currency', { start: currency }),
      columns: part('columns', columnsOf(headings), 3),
    },
    body: (declared) => ({ ...declared, programme, csv }),
  });
