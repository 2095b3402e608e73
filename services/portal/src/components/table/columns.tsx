import type { ColumnMeta } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import type { Money } from '~/i18n/formats';
import { Amount } from '../figures/Amount';
import { Day } from '../figures/Day';
import type { Columns } from './DataTable';
import { asNumber } from './export';

type Column<Item> = Columns<Item>[number];
type Meta<Item> = ColumnMeta<Item, unknown>;

/** The kinds of columns that tables of one kind of row are made of. */
export const columnsOf = <Item extends object>() => ({
  /** What a row holds under that name, as it is or as it is shown; – where nothing is known. */
  field: (
    name: keyof Item & string,
    header: string,
    show: (item: Item) => ReactNode = (item) => (item[name] as ReactNode) ?? '–',
    meta: Meta<Item> = {},
  ): Column<Item> => ({ accessorKey: name, header, meta, cell: ({ row }) => show(row.original) }),

  /** A day that a row holds under that name; where it holds none, what is said instead. */
  day: (name: keyof Item & string, header: string, none: ReactNode = '–'): Column<Item> => ({
    accessorKey: name,
    header,
    cell: ({ getValue }) => (getValue() === null ? none : <Day of={getValue() as string} short />),
  }),

  /** An amount: at the right, sorted by size, a number in an exported file. */
  amount: (
    id: string,
    header: string,
    of: (item: Item) => Money | null | undefined,
    show: (item: Item) => ReactNode = (item) => <Amount of={of(item)} />,
  ): Column<Item> => ({
    id,
    accessorFn: (item) => of(item)?.amount ?? null,
    header,
    sortingFn: (a, b) => Number(of(a.original)?.amount ?? 0) - Number(of(b.original)?.amount ?? 0),
    cell: ({ row }) => show(row.original),
    meta: { align: 'right', exported: (_item, value) => asNumber(value as string | null) },
  }),

  /** What is made of a row, for sorting and exporting, and how it is shown where that is more than its text. */
  made: <Value,>(
    id: string,
    header: string,
    of: (item: Item) => Value,
    show?: (item: Item) => ReactNode,
    meta: Meta<Item> = {},
  ): Column<Item> => ({ id, accessorFn: of, header, meta, ...(show && { cell: ({ row }) => show(row.original) }) }),

  /** What can be done with a row, and the like: neither sorted nor exported. */
  shown: (id: string, header: string, show: (item: Item) => ReactNode): Column<Item> => ({
    id,
    header,
    cell: ({ row }) => show(row.original),
  }),
});
