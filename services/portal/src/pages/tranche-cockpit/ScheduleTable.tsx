import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Amount } from '~/components/figures/Amount';
import { Day } from '~/components/figures/Day';
import { Percentage } from '~/components/figures/Percentage';
import { DataTable } from '~/components/table/DataTable';
import { asNumber } from '~/components/table/export';
import type { Scheduled } from './schedule';

const column = createColumnHelper<Scheduled>();

/** Planned beside received, with how late each one was. */
export const ScheduleTable = ({ items }: { readonly items: readonly Scheduled[] }) => {
  const { t } = useTranslation('tranche-cockpit');
  const columns = useMemo(() => {
    const days = (count: number | null) => (count === null ? '–' : t('days', { count }));
    return [
      column.accessor('tranche', {
        header: t('number'),
        cell: ({ getValue }) => t('tranche', { number: getValue() }),
      }),
      column.accessor(({ amount }) => amount.amount, {
        id: 'amount',
        header: t('amount'),
        sortingFn: (a, b) => Number(a.original.amount.amount) - Number(b.original.amount.amount),
        cell: ({ row: { original } }) => <Amount of={original.amount} />,
        meta: { align: 'right', exported: (_row, value) => asNumber(value) },
      }),
      column.accessor('share', {
        header: t('share'),
        cell: ({ getValue }) => <Percentage of={getValue()} />,
        meta: { align: 'right', exported: (_row, value) => asNumber(value) },
      }),
      column.accessor('plannedDate', { header: t('planned'), cell: ({ getValue }) => <Day of={getValue()} short /> }),
      column.accessor('valueDate', {
        header: t('valueDate'),
        cell: ({ getValue }) => {
          const day = getValue();
          return day ? <Day of={day} short /> : t('notYet');
        },
      }),
      column.accessor('delay', {
        header: t('delay'),
        cell: ({ getValue }) => days(getValue()),
        meta: { align: 'right' },
      }),
      column.accessor('afterYearStart', {
        header: t('afterYearStart'),
        cell: ({ getValue }) => days(getValue()),
        meta: { align: 'right' },
      }),
    ];
  }, [t]);
  return (
    <DataTable
      caption={t('schedule')}
      isCaptionHidden
      items={items}
      columns={columns}
      keyOf={({ tranche }) => String(tranche)}
    />
  );
};
