import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { columnsOf } from '~/components/table/columns';
import { DataTable } from '~/components/table/DataTable';
import type { BookEntry } from './books';

const column = columnsOf<BookEntry>();

/** The own books, line by line. */
export const Entries = ({ items }: { readonly items: readonly BookEntry[] }) => {
  const { t } = useTranslation(['books', 'record']);
  const columns = useMemo(
    () => [
      column.field('row', t('column.row')),
      column.day('date', t('column.date')),
      column.field('line', t('column.line')),
      column.field('measure', t('column.measure'), ({ measure }) => t(`record:figures.${measure}`)),
      column.amount('amount', t('column.amount'), (entry) => entry),
      column.field('text', t('column.text')),
    ],
    [t],
  );
  return <DataTable caption={t('part.entries')} items={items} columns={columns} keyOf={({ row }) => row} />;
};
