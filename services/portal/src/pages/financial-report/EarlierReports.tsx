import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { Amount } from '~/components/figures/Amount';
import { Day } from '~/components/figures/Day';
import { Figure } from '~/components/figures/Figure';
import { EmptyState } from '~/components/page/EmptyState';
import { columnsOf } from '~/components/table/columns';
import { DataTable } from '~/components/table/DataTable';
import { Aside } from '~/components/page/words';
import { moneyOf } from '~/i18n/formats';
import { originOfMoney } from '~/record/budgets';
import { ReportDecisions } from './Decisions';
import type { FinancialReport } from './figures';
import { StatusBadge } from './StatusBadge';

const column = columnsOf<FinancialReport>();

const amountIn =
  (name: 'transferred' | 'committed' | 'disbursed') =>
  ({ figures, currency }: FinancialReport) =>
    moneyOf(figures[name].amount, currency);

const State = ({ of: { status, returnReason, version } }: { readonly of: FinancialReport }) => {
  const { t } = useTranslation('financial-report');
  return (
    <Stack gap={4} align="flex-start">
      <StatusBadge status={status} />
      {returnReason && <Text size="sm">{t('returnedBecause', { reason: returnReason })}</Text>}
      {version > 1 && <Aside>{t('version', { count: version - 1 })}</Aside>}
    </Stack>
  );
};

interface EarlierReportsProps {
  readonly place: Place;
  readonly items: readonly FinancialReport[];
  readonly onRestate: (report: FinancialReport) => void;
}

/** Reports with their state; what was returned says why. */
export const EarlierReports = ({ place, items, onRestate }: EarlierReportsProps) => {
  const { t } = useTranslation(['financial-report', 'record']);
  const columns = [
    column.field('period', t('period')),
    column.field('status', t('state'), (report) => <State of={report} />),
    ...(['transferred', 'committed', 'disbursed'] as const).map((name) =>
      column.amount(name, t(`record:figures.${name}`), amountIn(name), (report) => (
        <Figure
          label={`${t(`record:figures.${name}`)} · ${report.period}`}
          origin={originOfMoney(place, `reports/${report.scope}/${report.period}/${name}`)}
        >
          <Amount of={amountIn(name)(report)} />
        </Figure>
      )),
    ),
    column.field('committedDefinition', t('definition'), (of) => t(`definitions.${of.committedDefinition}.short`)),
    column.field('recordedAt', t('recorded'), ({ recordedAt }) => <Day of={recordedAt} />),
    column.shown('restate', t('toDo'), (report) => (
      <Stack gap={4} align="flex-start">
        <Button
          size="compact-sm"
          variant={report.status === 'returned' ? 'filled' : 'default'}
          onClick={() => onRestate(report)}
          aria-label={t('restatePeriod', { period: report.period })}
        >
          {t('restate')}
        </Button>
        <ReportDecisions of={report} />
      </Stack>
    )),
  ];
  return (
    <DataTable
      caption={t('earlier')}
      items={items}
      columns={columns}
      keyOf={({ report }) => report}
      sortedBy={[{ id: 'period', desc: true }]}
      empty={<EmptyState title={t('noReports.title')}>{t('noReports.next')}</EmptyState>}
    />
  );
};
