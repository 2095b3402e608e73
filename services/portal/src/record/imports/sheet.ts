import type { components } from '~/api/generated/concert';

export type Imported = components['schemas']['budgets.ImportResponse'];
export type ImportedRow = components['schemas']['budgets.ImportRowResponse'];
export type CellRemark = components['schemas']['budgets.CellRemarkResponse'];

/** How a sheet writes numbers; nobody guesses. */
export const NOTATIONS = ['plain', 'en', 'zh', 'de', 'es', 'fr'] as const;
export type Notation = (typeof NOTATIONS)[number];

/** For rows that do not say it themselves. */
export const MODES = ['add', 'replace'] as const;
export type Mode = (typeof MODES)[number];

export type Format = 'csv' | 'xlsx';

const TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export const formatOf = (name: string): Format => (/\.csv$/i.test(name) ? 'csv' : 'xlsx');

export const typeOf = (name: string): string => TYPES[formatOf(name)];

export interface RowFact {
  readonly name: string;
  readonly value: string;
}

const isMoney = (value: object): value is { readonly amount: string | null; readonly currency?: string } =>
  'amount' in value;

/** What a row would record, in the order of its request: `agency ILO`, `disbursed 2632.00`. What is blank is left out. */
export const factsOf = (body: Readonly<Record<string, unknown>>): RowFact[] =>
  Object.entries(body).flatMap(([name, value]): RowFact[] => {
    if (name === 'evidence' || value === null || value === undefined || value === '') return [];
    if (Array.isArray(value))
      return value.length === 0 || value.some((each) => typeof each === 'object')
        ? []
        : [{ name, value: value.join(', ') }];
    if (typeof value !== 'object') return [{ name, value: String(value) }];
    if (isMoney(value))
      return value.amount === null ? [] : [{ name, value: [value.currency, value.amount].filter(Boolean).join(' ') }];
    return factsOf(value as Record<string, unknown>);
  });

/** Remarks of a refusal: each field at fault is a cell. */
export const remarksIn = (errors: readonly { readonly field: string; readonly message: string }[]): CellRemark[] =>
  errors.map((error) => ({
    cell: error.field,
    row: Number(error.field.replaceAll(/\D/g, '')),
    column: null,
    code: '',
    ...error,
  }));
