import { Alert, Button, Group, NativeSelect, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageSearch } from '~/routing/use-page-search';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { PageLink } from '~/components/page/PageLink';
import { Section } from '~/components/page/Section';
import { Hint } from '~/components/page/words';
import { useFormats } from '~/i18n/formats';
import { today } from '~/moment/today';
import { usePlace } from '~/moment/use-place';
import { ImportPanel } from '~/record/imports/ImportPanel';
import { page as board } from '~/pages/reconciliation-board/page';
import { agenciesIn, programmeQuery, type Programme } from '~/record/agencies';
import { useMay } from '~/session/may';
import { usePerson } from '~/session/use-session';
import { WHOLE_PROGRAMME } from '~/record/scope';
import { Exemption } from './Decisions';
import { EarlierReports } from './EarlierReports';
import { type FinancialReport, halfYearsBetween, periodToBeginWith } from './figures';
import { FiguresForm } from './FiguresForm';
import { page } from './page';
import { Questioned } from './Questioned';
import { reportsQuery } from './queries';

/** Figures of an agency for half a year: typed or brought in a spreadsheet, checked before they are sent. */
export const FinancialReportPage = () => {
  const { t } = useTranslation(['financial-report', 'record']);
  const place = usePlace();
  const programme = useQuery(programmeQuery(place));
  const reports = useQuery(reportsQuery(place));
  return (
    <Page title={t('title')} lead={t('lead')} actions={<PageLink page={board}>{t('toBoard')}</PageLink>}>
      <Loaded query={programme} height={420}>
        {(facts) => (
          <Loaded query={reports} height={420}>
            {(all) => <Reporting programme={facts} reports={all} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
};

interface ReportingProps {
  readonly programme: Programme;
  readonly reports: readonly FinancialReport[];
}

const Reporting = ({ programme, reports }: ReportingProps) => {
  const { t } = useTranslation('financial-report');
  const place = usePlace();
  const asked = useAsked(programme, reports);
  const [, change] = usePageSearch(page);
  const form = useRef<HTMLDivElement>(null);
  const restate = useCallback(
    (report: FinancialReport) => {
      change({ scope: report.scope, period: report.period, way: undefined });
      form.current?.scrollIntoView({ block: 'start' });
      form.current?.querySelector('select')?.focus();
    },
    [change],
  );
  return (
    <>
      {asked.own
        .filter(({ status }) => status === 'returned')
        .map((report) => (
          <Returned key={report.report} report={report} onRestate={restate} />
        ))}
      <div ref={form}>
        <Section title={t('report')}>
          <WhatIsReported programme={programme} asked={asked} />
          {!asked.reported && asked.period && <Exemption scope={asked.scope} period={asked.period} />}
          {asked.way === 'spreadsheet' ? (
            <Stack>
              <Hint>{t('spreadsheetHint')}</Hint>
              <ImportPanel target={{ programme: place.programme, service: 'budgets', template: 'financial-figures' }} />
            </Stack>
          ) : (
            <Figures programme={programme} asked={asked} />
          )}
        </Section>
      </div>
      <Section title={t('earlier')}>
        <EarlierReports place={place} items={asked.own} onRestate={restate} />
      </Section>
    </>
  );
};

/** Whose figures of which half-year are reported, and what was reported before. */
const useAsked = (programme: Programme, reports: readonly FinancialReport[]) => {
  const { organization } = usePerson();
  const mayChooseScope = useMay('SubmitFinancialReport', { owners: [] });
  const [{ scope: chosen, period: chosenPeriod, way = 'form' }] = usePageSearch(page);
  const [present] = useState(() => today());
  const scope = mayChooseScope ? (chosen ?? WHOLE_PROGRAMME) : organization;
  const own = reports.filter((report) => report.scope === scope);
  const periods = halfYearsBetween(programme.start, programme.end < present ? programme.end : present);
  const period = chosenPeriod ?? periodToBeginWith(periods, own) ?? '';
  const reported = own.find((report) => report.period === period);
  const before = own.filter((report) => report.period < period).sort((a, b) => b.period.localeCompare(a.period))[0];
  return { mayChooseScope, scope, own, periods, period, reported, before, way };
};

interface AskedProps {
  readonly programme: Programme;
  readonly asked: ReturnType<typeof useAsked>;
}

interface ReturnedProps {
  readonly report: FinancialReport;
  readonly onRestate: (report: FinancialReport) => void;
}

const Returned = ({ report, onRestate }: ReturnedProps) => {
  const { t } = useTranslation('financial-report');
  const { period, returnReason } = report;
  return (
    <Alert color="orange" icon={<IconArrowBackUp aria-hidden />} title={t('wasReturned', { period })}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{returnReason}</Text>
        <Button size="compact-md" onClick={() => onRestate(report)}>
          {t('restatePeriod', { period })}
        </Button>
      </Stack>
    </Alert>
  );
};

/** Whose figures, of which half-year, and in which way. */
const WhatIsReported = ({ programme, asked: { mayChooseScope, scope, period, periods, way } }: AskedProps) => {
  const { t } = useTranslation(['financial-report', 'record']);
  const { day } = useFormats();
  const [, change] = usePageSearch(page);
  return (
    <Group align="flex-end" gap="md">
      {mayChooseScope && (
        <NativeSelect
          label={t('whose')}
          value={scope}
          onChange={({ currentTarget }) => change({ scope: currentTarget.value, period: undefined })}
          data={[{ value: WHOLE_PROGRAMME, label: t('record:scope.programme') }, ...agenciesIn(programme)]}
        />
      )}
      <NativeSelect
        label={t('period')}
        value={period}
        onChange={({ currentTarget }) => change({ period: currentTarget.value })}
        data={periods.map(({ period: value, from, to }) => ({
          value,
          label: `${value} (${day(from)} – ${day(to)})`,
        }))}
      />
      <SegmentedControl
        aria-label={t('way')}
        value={way}
        onChange={(chosen) => change({ way: chosen === 'spreadsheet' ? chosen : undefined })}
        data={[
          { value: 'form', label: t('form') },
          { value: 'spreadsheet', label: t('spreadsheet') },
        ]}
      />
    </Group>
  );
};

const Figures = ({ programme, asked: { mayChooseScope, scope, period, reported, before } }: AskedProps) => {
  const { t } = useTranslation('financial-report');
  const place = usePlace();
  return (
    <>
      {mayChooseScope && scope !== WHOLE_PROGRAMME && (
        <Alert color="blue">{t('onBehalf', { organization: scope })}</Alert>
      )}
      {reported && <Questioned place={place} scope={scope} period={period} />}
      {reported && <Alert color="blue">{t('isRestatement', { period })}</Alert>}
      <FiguresForm
        key={`${scope} ${period} ${reported?.version ?? 0}`}
        programme={place.programme}
        scope={scope}
        period={period}
        currency={programme.currency}
        reported={reported}
        before={before}
      />
    </>
  );
};
