import { SegmentedControl, Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageSearch } from '~/routing/use-page-search';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { Section } from '~/components/page/Section';
import { today } from '~/moment/today';
import { usePlace } from '~/moment/use-place';
import { LogButton } from '~/record/calendar/LogButton';
import { activitiesQuery, occurrencesQuery } from '~/record/activities';
import { type Programme, programmeQuery } from '~/record/agencies';
import { PlanActivity } from '~/record/planning/PlanActivity';
import { usePerson } from '~/session/use-session';
import { type Entry, entriesOf } from '~/record/calendar/entries';
import { monthToBeginWith, narrowed } from './shown-entries';
import { FeedButton } from './FeedButton';
import { Filters } from './Filters';
import { ListView } from './ListView';
import { MatrixView } from './MatrixView';
import { page } from './page';
import { VIEWS, type View } from './search';
import { SitesView } from './SitesView';

const MonthView = lazy(async () => ({ default: (await import('./MonthView')).MonthView }));

/** What is planned and what took place: by month, as a list, by site, and who does what where. */
export const ActivityCalendarPage = () => {
  const { t } = useTranslation('activity-calendar');
  const { organization } = usePerson();
  const place = usePlace();
  const [search, change] = usePageSearch(page);
  const isNarrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const activities = useQuery(activitiesQuery(place));
  const occurrences = useQuery(occurrencesQuery(place));
  const programme = useQuery(programmeQuery(place)).data;
  const all = useMemo(
    () => entriesOf(activities.data ?? [], occurrences.data ?? []),
    [activities.data, occurrences.data],
  );
  const entries = narrowed(all, search, organization);
  const view = search.view ?? (isNarrow ? 'list' : 'month');
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <FeedButton place={place} filter={search} />
          <PlanActivity />
          <LogButton />
        </>
      }
    >
      <Filters entries={all} filter={search} onChange={change} />
      <Section
        title={t(`views.${view}`)}
        lead={t(`leads.${view}`)}
        actions={
          <SegmentedControl
            size="sm"
            aria-label={t('view')}
            data={VIEWS.map((each) => ({ value: each, label: t(`views.${each}`) }))}
            value={view}
            onChange={(chosen) => change({ view: chosen as View })}
          />
        }
      >
        <Loaded query={activities} height={420}>
          {() => (
            <Loaded query={occurrences} height={420}>
              {() => {
                if (all.length === 0) return <EmptyState title={t('empty.title')}>{t('empty.next')}</EmptyState>;
                if (entries.length === 0) return <EmptyState title={t('none.title')}>{t('none.next')}</EmptyState>;
                const day = place.moment.asOf ?? today();
                return (
                  <Shown
                    view={view}
                    entries={entries}
                    month={search.month ?? monthToBeginWith(entries, day, programme)}
                    onMonth={(month) => change({ month })}
                    sites={search.site || search.near ? [] : (programme?.sites ?? []).map(({ site }) => site)}
                    agencies={search.agency || search.near ? [] : agenciesOf(programme)}
                    onCell={(agency, site) => change({ agency, site, view: 'list', near: undefined })}
                  />
                );
              }}
            </Loaded>
          )}
        </Loaded>
      </Section>
    </Page>
  );
};

const agenciesOf = (programme: Programme | undefined): string[] =>
  (programme?.participants ?? [])
    .filter(({ role }) => role === 'participating-un-organization')
    .map(({ organization }) => organization);

interface ShownProps {
  readonly view: View;
  readonly entries: readonly Entry[];
  readonly month: string;
  readonly onMonth: (month: string) => void;
  readonly sites: readonly string[];
  readonly agencies: readonly string[];
  readonly onCell: (agency: string, site: string) => void;
}

const Shown = ({ view, entries, month, onMonth, sites, agencies, onCell }: ShownProps) => {
  switch (view) {
    case 'month':
      return (
        <Suspense fallback={<Skeleton height={520} />}>
          <MonthView entries={entries} month={month} onMonth={onMonth} />
        </Suspense>
      );
    case 'list':
      return <ListView entries={entries} />;
    case 'sites':
      return <SitesView entries={entries} sites={sites} />;
    case 'matrix':
      return <MatrixView entries={entries} agencies={agencies} sites={sites} onCell={onCell} />;
  }
};
