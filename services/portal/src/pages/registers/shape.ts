import type { QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CommandHeaders } from '~/api/use-command';
import type { Place } from '~/moment/place';
import type { Money } from '~/i18n/formats';
import type { Person } from '~/session/session';
import type { ListName } from './page';

/** What a cell holds; null is not known. `word` is one of our own words, `plain` the record's. */
export type Cell<Row> =
  | { readonly id: string; readonly as: 'plain' | 'word' | 'day'; readonly of: (row: Row) => string | null }
  | { readonly id: string; readonly as: 'count'; readonly of: (row: Row) => number | null }
  | { readonly id: string; readonly as: 'money'; readonly of: (row: Row) => Money | null }
  | {
      readonly id: string;
      readonly as: 'shown';
      /** As text, for sorting, finding and exporting. */
      readonly of: (row: Row) => string;
      readonly show: (row: Row) => ReactNode;
    };

/** What a choice offers: codes that the record knows, or our own words. */
export type Options = 'participants' | 'sites' | 'outputs' | 'organizations' | 'periods' | 'scopes' | readonly string[];

export interface Field {
  readonly name: string;
  readonly as: 'text' | 'area' | 'day' | 'count' | 'amount' | 'choice';
  readonly options?: Options;
  readonly isNeeded?: boolean;
}

/** What was filled in; what was left empty is not there. */
export type Filled = Readonly<Record<string, string>>;

export interface Sending {
  readonly programme: string;
  readonly currency: string;
  readonly values: Filled;
}

type Sent = Promise<{ data?: unknown; response: Response }>;

export interface RowAction<Row> {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly may: (row: Row, person: Pick<Person, 'organization' | 'role'>) => boolean;
  readonly send: (row: Row, sending: Sending, headers: CommandHeaders) => Sent;
}

export interface List<Row> {
  readonly name: ListName;
  readonly query: (place: Place) => { readonly queryKey: QueryKey; readonly queryFn?: unknown };
  readonly keyOf: (row: Row) => string;
  readonly cells: readonly Cell<Row>[];
  /** By which rows are narrowed: one of our own words. */
  readonly narrowedBy?: (row: Row) => string | null;
  readonly add: {
    readonly fields: readonly Field[];
    readonly may: (role: string) => boolean;
    readonly send: (sending: Sending, headers: CommandHeaders) => Sent;
  };
  readonly actions?: readonly RowAction<Row>[];
}

/** Any list: what its rows are is known only where it is written. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyList = List<any>;

export const textOf = <Row>(cell: Cell<Row>, row: Row, word: (value: string) => string): string => {
  const value = cell.of(row);
  if (value === null) return '';
  if (typeof value === 'object') return `${value.currency} ${value.amount}`;
  return cell.as === 'word' ? word(value as string) : String(value);
};

/** Rows that hold the words looked for, and are of the kind chosen. */
export const found = <Row>(
  rows: readonly Row[],
  { cells, narrowedBy }: Pick<List<Row>, 'cells' | 'narrowedBy'>,
  { find, only }: { readonly find?: string; readonly only?: string },
  word: (value: string) => string,
): readonly Row[] => {
  const wanted = (find ?? '').trim().toLocaleLowerCase();
  return rows.filter(
    (row) =>
      (!only || !narrowedBy || narrowedBy(row) === only) &&
      (wanted === '' || cells.some((cell) => textOf(cell, row, word).toLocaleLowerCase().includes(wanted))),
  );
};
