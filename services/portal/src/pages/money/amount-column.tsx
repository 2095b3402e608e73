import { createColumnHelper } from '@tanstack/react-table';
import { Amount } from '~/components/figures/Amount';
import { asNumber } from '~/components/table/export';
import type { Money } from '~/i18n/formats';

/** A column of amounts: at the right, sorted by size, a number in an exported file. */
export const amountColumn = <Item extends object>(id: string, header: string, of: (item: Item) => Money | null) =>
  createColumnHelper<Item>().accessor((item: Item) => of(item)?.amount ?? null, {
    id,
    header,
    sortingFn: (a, b) => Number(of(a.original)?.amount ?? 0) - Number(of(b.original)?.amount ?? 0),
    cell: ({ row: { original } }) => <Amount of={of(original)} />,
    meta: { align: 'right', exported: (_row, value) => asNumber(value) },
  });
