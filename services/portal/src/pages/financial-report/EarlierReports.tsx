import { Button, Stack, Text } from '@mantine/core';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { Amount } from '~/components/figures/Amount';
import { Day } from '~/components/figures/Day';
import { Figure } from '~/components/figures/Figure';
import { EmptyState } from '~/components/page/EmptyState';
import { DataTable } from '~/components/table/DataTable';
import { asNumber } from '~/components/table/export';
import { originOfMoney } from '~/record/budgets';
import type { FinancialReport } from './figures';
import { StatusBadge } from './StatusBadge';

const column = createColumnHelper<FinancialReport>();

interface EarlierReportsProps {
  readonly place: Place;
  readonly items: readonly FinancialReport[];
  readonly onRestate: (report: FinancialReport) => void;
}

/** Reports with their state; what was returned says why. */
export const EarlierReports = ({ place, items, onRestate }: EarlierReportsProps) => {
  const { t } = useTranslation(['financial-report', 'record']);
  const columns = useMemo(() => {
    const amounts = (['transferred', 'committed', 'disbursed'] as const).map((name) =>
      column.accessor(({ figures }) => figures[name].amount, {
        id: name,
        header: t(`figures.${name}`, { ns: 'record' }),
        sortingFn: (a, b) => Number(a.original.figures[name].amount) - Number(b.original.figures[name].amount),
        cell: ({ row: { original } }) => {
          const { scope, period, currency, figures } = original;
          const value = figures[name].amount;
          return (
            <Figure
              label={`${t(`figures.${name}`, { ns: 'record' })} · ${period}`}
              origin={originOfMoney(place, `reports/${scope}/${period}/${name}`)}
            >
              <Amount of={value === null ? null : { amount: value, currency }} />
            </Figure>
          );
        },
        meta: { align: 'right', exported: (_row, value) => asNumber(value) },
      }),
    );
    return [
      column.accessor('period', { header: t('period') }),
      column.accessor('status', {
        header: t('state'),
        cell: ({ row: { original } }) => (
          <Stack gap={4} align="flex-start">
            <StatusBadge status={original.status} />
            {original.returnReason && <Text size="sm">{t('returnedBecause', { reason: original.returnReason })}</Text>}
            {original.version > 1 && (
              <Text size="xs" c="dimmed">
                {t('version', { count: original.version - 1 })}
              </Text>
            )}
          </Stack>
        ),
      }),
      ...amounts,
      column.accessor('committedDefinition', {
        header: t('definition'),
        cell: ({ getValue }) => t(`definitions.${getValue()}.short`),
      }),
      column.accessor('recordedAt', { header: t('recorded'), cell: ({ getValue }) => <Day of={getValue()} /> }),
      column.display({
        id: 'restate',
        header: t('toDo'),
        cell: ({ row: { original } }) => (
          <Button
            size="compact-sm"
            variant={original.status === 'returned' ? 'filled' : 'default'}
            onClick={() => onRestate(original)}
            aria-label={t('restatePeriod', { period: original.period })}
          >
            {t('restate')}
          </Button>
        ),
      }),
    ];
  }, [t, place, onRestate]);
  return (
    <DataTable
      caption={t('earlier')}
      isCaptionHidden
      items={items}
      columns={columns}
      keyOf={({ report }) => report}
      sortedBy={[{ id: 'period', desc: true }]}
      empty={<EmptyState title={t('noReports.title')}>{t('noReports.next')}</EmptyState>}
    />
  );
};
