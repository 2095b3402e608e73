import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Amount } from '~/components/figures/Amount';
import { Day } from '~/components/figures/Day';
import { DataTable } from '~/components/table/DataTable';
import { asNumber } from '~/components/table/export';
import type { BookEntry } from './books';

const column = createColumnHelper<BookEntry>();

/** The own books, line by line. */
export const Entries = ({ items }: { readonly items: readonly BookEntry[] }) => {
  const { t } = useTranslation(['books', 'record']);
  const columns = useMemo(
    () => [
      column.accessor('row', { header: t('column.row') }),
      column.accessor('date', { header: t('column.date'), cell: ({ getValue }) => <Day of={getValue()} short /> }),
      column.accessor('line', { header: t('column.line') }),
      column.accessor('measure', {
        header: t('column.measure'),
        cell: ({ getValue }) => t(`figures.${getValue()}`, { ns: 'record' }),
      }),
      column.accessor('amount', {
        header: t('column.amount'),
        sortingFn: (a, b) => Number(a.original.amount) - Number(b.original.amount),
        cell: ({ row: { original } }) => <Amount of={original} />,
        meta: { align: 'right', exported: (_row, value) => asNumber(value) },
      }),
      column.accessor('text', { header: t('column.text'), cell: ({ getValue }) => getValue() ?? '–' }),
    ],
    [t],
  );
  return (
    <DataTable caption={t('part.entries')} isCaptionHidden items={items} columns={columns} keyOf={({ row }) => row} />
  );
};
