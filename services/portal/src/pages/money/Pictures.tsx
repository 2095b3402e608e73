import { Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { PageLink } from '~/components/page/PageLink';
import { EmptyState } from '~/components/page/EmptyState';
import { Section } from '~/components/page/Section';
import { columnsOf } from '~/components/table/columns';
import { DataTable } from '~/components/table/DataTable';
import { moneyOf, useFormats } from '~/i18n/formats';
import { page as board } from '~/pages/reconciliation-board/page';
import { programmeQuery } from '~/record/agencies';
import type { Summary } from '~/record/budgets';
import { WHOLE_PROGRAMME } from '~/record/scope';
import { ledgerEntriesQuery } from './queries';
import { type BurnDown, burnDownOf, type PeriodFigures, periodFiguresOf } from './series';

const PeriodsChart = lazy(() => import('./PeriodsChart'));
const BurnDownChart = lazy(() => import('./BurnDownChart'));

interface PicturesProps {
  readonly place: Place;
  readonly summary: Summary;
}

/** Transferred, committed and disbursed over the periods, and how the budget melts away: as pictures and as tables. */
export const Pictures = ({ place, summary }: PicturesProps) => (
  <>
    <Periods summary={summary} />
    <BurnDowns place={place} summary={summary} />
  </>
);

const period = columnsOf<PeriodFigures>();

const Periods = ({ summary }: Pick<PicturesProps, 'summary'>) => {
  const { t } = useTranslation(['money', 'record']);
  const items = periodFiguresOf(summary);
  const currency = (summary.total ?? summary.allocated).currency;
  const columns = [
    period.field('period', t('period')),
    ...(['transferred', 'committed', 'disbursed'] as const).map((name) =>
      period.amount(name, t(`record:figures.${name}`), (item) => moneyOf(item[name], currency)),
    ),
  ];
  return (
    <Section
      title={t('periods')}
      lead={
        <>
          {t('periodsLead')}{' '}
          <PageLink page={board} underline="always">
            {t('toTheBoard')}
          </PageLink>
        </>
      }
    >
      {items.length === 0 ? (
        <EmptyState title={t('noReports.title')}>{t('noReports.next')}</EmptyState>
      ) : (
        <>
          <Suspense fallback={<Skeleton h={300} />}>
            <PeriodsChart items={items} />
          </Suspense>
          <DataTable caption={t('periods')} items={items} columns={columns} keyOf={({ period }) => period} />
        </>
      )}
    </Section>
  );
};

const BurnDowns = ({ place, summary }: PicturesProps) => {
  const { t } = useTranslation(['money', 'record']);
  const entries = useQuery(ledgerEntriesQuery(place));
  const programme = useQuery(programmeQuery(place));
  const { shortDay } = useFormats();
  const { periods, lines, without } = burnDownOf(summary, entries.data ?? []);
  const start = programme.data ? shortDay(programme.data.start) : t('start');
  const agencies = lines.filter(({ scope }) => scope !== WHOLE_PROGRAMME);
  return (
    <Section title={t('burnDown')} lead={t('burnDownLead')}>
      <Stack gap="xl">
        {lines.some(({ scope }) => scope === WHOLE_PROGRAMME) && (
          <OneBurnDown
            label={t('burnDownAll')}
            start={start}
            periods={periods}
            lines={lines.filter(({ scope }) => scope === WHOLE_PROGRAMME)}
            summary={summary}
          />
        )}
        {agencies.length > 0 ? (
          <OneBurnDown
            label={t('burnDownAgencies')}
            start={start}
            periods={periods}
            lines={agencies}
            summary={summary}
          />
        ) : (
          <EmptyState title={t('noAgencies.title')}>{t('noAgencies.next')}</EmptyState>
        )}
        {agencies.length > 0 && without.length > 0 && (
          <Text size="sm">
            {t('without', { agencies: without.filter((scope) => scope !== WHOLE_PROGRAMME).join(', ') })}
          </Text>
        )}
      </Stack>
    </Section>
  );
};

interface OneBurnDownProps {
  readonly label: string;
  readonly start: string;
  readonly periods: readonly string[];
  readonly lines: readonly BurnDown[];
  readonly summary: Summary;
}

const line = columnsOf<BurnDown>();

const OneBurnDown = ({ label, start, periods, lines, summary }: OneBurnDownProps) => {
  const { t } = useTranslation(['money', 'record']);
  const currency = (summary.total ?? summary.allocated).currency;
  const nameOf = (scope: string): string => (scope === WHOLE_PROGRAMME ? t('record:scope.programme') : scope);
  const columns = [
    line.made('scope', t('whose'), ({ scope }) => nameOf(scope)),
    line.amount('start', start, ({ budget }) => ({ amount: budget, currency })),
    ...periods.map((name, index) => line.amount(name, name, ({ left }) => moneyOf(left[index] ?? null, currency))),
  ];
  return (
    <div>
      <Suspense fallback={<Skeleton h={300} />}>
        <BurnDownChart label={label} start={start} periods={periods} lines={lines} nameOf={nameOf} />
      </Suspense>
      <DataTable hasCaption caption={label} items={lines} columns={columns} keyOf={({ scope }) => scope} />
    </div>
  );
};
