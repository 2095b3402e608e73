import { Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createColumnHelper } from '@tanstack/react-table';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { PageLink } from '~/components/page/PageLink';
import { EmptyState } from '~/components/page/EmptyState';
import { Section } from '~/components/page/Section';
import { DataTable } from '~/components/table/DataTable';
import { useFormats } from '~/i18n/formats';
import { page as board } from '~/pages/reconciliation-board/page';
import { programmeQuery } from '~/record/agencies';
import type { Summary } from '~/record/budgets';
import { WHOLE_PROGRAMME } from '~/record/scope';
import { amountColumn } from './amount-column';
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

const Periods = ({ summary }: Pick<PicturesProps, 'summary'>) => {
  const { t } = useTranslation(['money', 'record']);
  const items = periodFiguresOf(summary);
  const currency = (summary.total ?? summary.allocated).currency;
  const columns = useMemo(
    () => [
      createColumnHelper<PeriodFigures>().accessor('period', { header: t('period') }),
      ...(['transferred', 'committed', 'disbursed'] as const).map((name) =>
        amountColumn<PeriodFigures>(name, t(`figures.${name}`, { ns: 'record' }), (item) => {
          const amount = item[name];
          return amount === null ? null : { amount, currency };
        }),
      ),
    ],
    [currency, t],
  );
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
          <DataTable
            caption={t('periods')}
            isCaptionHidden
            items={items}
            columns={columns}
            keyOf={({ period }) => period}
          />
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

const OneBurnDown = ({ label, start, periods, lines, summary }: OneBurnDownProps) => {
  const { t } = useTranslation(['money', 'record']);
  const currency = (summary.total ?? summary.allocated).currency;
  const nameOf = (scope: string): string =>
    scope === WHOLE_PROGRAMME ? t('scope.programme', { ns: 'record' }) : scope;
  const columns = [
    createColumnHelper<BurnDown>().accessor(({ scope }) => nameOf(scope), { id: 'scope', header: t('whose') }),
    amountColumn<BurnDown>('start', start, ({ budget }) => ({ amount: budget, currency })),
    ...periods.map((period, index) =>
      amountColumn<BurnDown>(period, period, ({ left }) => {
        const amount = left[index] ?? null;
        return amount === null ? null : { amount, currency };
      }),
    ),
  ];
  return (
    <div>
      <Suspense fallback={<Skeleton h={300} />}>
        <BurnDownChart label={label} start={start} periods={periods} lines={lines} nameOf={nameOf} />
      </Suspense>
      <DataTable caption={label} items={lines} columns={columns} keyOf={({ scope }) => scope} />
    </div>
  );
};
