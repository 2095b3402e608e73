/** What a column holds. `list` is the only kind with several values in one cell, separated by `;`. */
export const columnKinds = [
  'text',
  'code',
  'list',
  'choice',
  'amount',
  'percentage',
  'count',
  'date',
  'period',
  'yes-no',
] as const;
export type ColumnKind = (typeof columnKinds)[number];

export interface Column {
  readonly key: string;
  /** As the template prints it; case, spaces and punctuation do not count when it is read. */
  readonly header: string;
  readonly kind: ColumnKind;
  /** Needed in a row that adds; a row that replaces gives only what changes. */
  readonly required?: boolean;
  readonly help: string;
  readonly example: string;
  /** What a `choice` may be. */
  readonly choices?: readonly string[];
  /** Other spellings of a choice, in small letters, and what they mean: `on-going` → `ongoing`. */
  readonly spellings?: Readonly<Record<string, string>>;
  /** Says something about the row, not about the record: no change by itself. */
  readonly aside?: boolean;
  /** Other headings under which documents print it. */
  readonly aliases?: readonly string[];
}

/** An amount that the sheet also gives as a share of the whole, and perhaps as a second reading of the same place. */
export interface ShareCheck {
  readonly amount: string;
  readonly share: string;
  readonly whole: string;
  readonly otherReading?: string;
}

/** A sheet to be filled in, as data. */
export interface ImportTemplate {
  /** Part of the address: `transfers`. */
  readonly key: string;
  /** Name of the sheet. */
  readonly title: string;
  /** Without the two columns that every template begins with: row identifier and mode. */
  readonly columns: readonly Column[];
  readonly shares?: readonly ShareCheck[];
}

export const modes = ['add', 'replace'] as const;
/** Declared by whoever imports, never guessed. */
export type Mode = (typeof modes)[number];

export const ROW: Column = {
  key: 'row',
  header: 'Row',
  kind: 'text',
  help: 'Identifier of the row. With "replace" it names the record that stands already: keep it as downloaded',
  example: 'n1',
};

export const MODE: Column = {
  key: 'mode',
  header: 'Mode',
  kind: 'choice',
  choices: modes,
  help: '"add" enters something new; "replace" changes what stands, and a blank cell leaves it as it is',
  example: 'add',
};

export const columnsOf = ({ columns }: ImportTemplate): readonly Column[] => [ROW, MODE, ...columns];

/** Printed before the example rows of a downloaded template's second sheet and in its API description. */
export const LIST_SEPARATOR = ';';
