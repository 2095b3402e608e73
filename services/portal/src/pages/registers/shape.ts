import type { PermittedCommand } from '@concert/permissions';
import type { QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Form } from '~/commands/form';
import type { Place } from '~/moment/place';
import type { Money } from '~/i18n/formats';
import { type Asking, may } from '~/session/may';
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

/** What can be done with a row. */
export interface RowAction<Row> {
  readonly label: string;
  /** Its form, which may begin with what the row holds. */
  readonly formOf: (row: Row) => Form<unknown>;
  /** What of its address the row knows. */
  readonly pathOf: (row: Row) => object;
  readonly may: (row: Row, person: Asking) => boolean;
}

interface Permit<Row> {
  readonly command: PermittedCommand;
  /** To whom a row belongs; left out where that does not matter. */
  readonly owners?: (row: Row) => readonly string[];
  /** Whether the row stands so that it can be done now. */
  readonly isPossible?: (row: Row, person: Asking) => boolean;
}

/** An action of which the compiler has compared what the row gives with what the command's address needs. */
export const rowAction = <Row, Params>(
  of: Form<Params> | { readonly label: string; readonly formOf: (row: Row) => Form<Params> },
  pathOf: (row: Row) => Omit<Params, 'programme'>,
  { command, owners, isPossible = () => true }: Permit<Row>,
): RowAction<Row> => ({
  label: of.label,
  formOf: (row) => ('formOf' in of ? of.formOf(row) : of),
  pathOf,
  may: (row, person) => isPossible(row, person) && may(person, command, owners && { owners: owners(row) }),
});

/** What a form begins with. */
export interface Asked {
  /** The organization of somebody who enters nothing for others; else empty. */
  readonly own: string;
  readonly currency: string;
}

export interface List<Row> {
  readonly name: ListName;
  readonly query: (place: Place) => { readonly queryKey: QueryKey; readonly queryFn?: unknown };
  readonly keyOf: (row: Row) => string;
  readonly cells: readonly Cell<Row>[];
  /** By which rows are narrowed: one of our own words. */
  readonly narrowedBy?: (row: Row) => string | null;
  readonly add: {
    readonly command: PermittedCommand;
    readonly form: (asked: Asked) => Form<{ programme: string }>;
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
