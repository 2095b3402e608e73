import { Group, SegmentedControl, SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageSearch } from '~/routing/use-page-search';
import { Choice } from '~/components/form/Choice';
import { Measure } from '~/components/figures/Measure';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { PageSkeleton } from '~/components/page/PageSkeleton';
import { Section } from '~/components/page/Section';
import { SideDrawer } from '~/components/page/SideDrawer';
import type { Place } from '~/moment/place';
import { usePlace } from '~/moment/use-place';
import { followUpQuery, recommendationsQuery } from '~/record/recommendations';
import { FindingsOf } from '~/record/findings/FindingsOf';
import { Alike } from './Alike';
import { ByOwner } from './ByOwner';
import { ByRecommendation } from './ByRecommendation';
import { Evaluations } from './Evaluations';
import { IssueRecommendation } from './Issue';
import { KeyActionDetail } from './KeyActionDetail';
import { NARROWINGS, page, type View, VIEWS } from './page';
import type { Recommendation } from './queries';
import { matches, narrowed } from './tree';
import { WithoutBudget } from './WithoutBudget';

const Windows = lazy(async () => ({ default: (await import('./Windows')).Windows }));

/** What was recommended, answered, promised and done: by recommendation, by owner, and over time. */
export const RecommendationsPage = () => {
  const { t } = useTranslation(['recommendations', 'common']);
  const place = usePlace();
  const [{ by = 'recommendation', action: chosen }, change] = usePageSearch(page);
  const recommendations = useQuery(recommendationsQuery(place));
  const all = (recommendations.data ?? []).flatMap(({ keyActions }) => keyActions);
  const action = all.find(({ code }) => code === chosen);
  const open = (code: string) => change({ action: code });
  return (
    <Page title={t('title')} lead={t('lead')} actions={<IssueRecommendation place={place} />}>
      <Counts place={place} />
      <Alike place={place} actions={all} recommendations={recommendations.data ?? []} onOpen={open} />
      <FindingsOf place={place} service="recommendations" />
      <WithoutBudget place={place} actions={all} onOpen={open} />
      <Section title={t(`by.${by}`)} actions={<Arrangement />}>
        <Loaded
          query={recommendations}
          empty={<EmptyState title={t('empty.title')}>{t('empty.next')}</EmptyState>}
          height={480}
        >
          {(items) => <Arranged place={place} items={items} onOpen={open} />}
        </Loaded>
      </Section>
      <Evaluations place={place} />
      <SideDrawer
        opened={action !== undefined}
        onClose={() => change({ action: undefined })}
        size="lg"
        title={action && t('keyAction', { code: action.code })}
      >
        {action && <KeyActionDetail key={action.action} place={place} action={action} all={all} onOpen={open} />}
      </SideDrawer>
    </Page>
  );
};

const Counts = ({ place }: { readonly place: Place }) => {
  const { t } = useTranslation('recommendations');
  const followUp = useQuery(followUpQuery(place));
  return (
    <Loaded query={followUp} height={64}>
      {({ recommendations, keyActions }) => (
        <SimpleGrid cols={{ base: 2, sm: 3, lg: 6 }}>
          <Measure label={t('counts.recommendations')}>{recommendations.total}</Measure>
          <Measure label={t('counts.keyActions')}>{keyActions.total}</Measure>
          <Measure label={t('counts.open')}>{keyActions.open}</Measure>
          <Measure label={t('counts.overdue')}>{keyActions.overdue}</Measure>
          <Measure label={t('counts.verified')}>{keyActions.verified}</Measure>
          <Measure label={t('counts.merged')}>{keyActions.merged}</Measure>
        </SimpleGrid>
      )}
    </Loaded>
  );
};

/** How key actions are arranged, and which of them. */
const Arrangement = () => {
  const { t } = useTranslation('recommendations');
  const [{ by = 'recommendation', only }, change] = usePageSearch(page);
  return (
    <Group gap="xs" align="flex-end" className="no-print">
      <SegmentedControl
        aria-label={t('arrange')}
        value={by}
        onChange={(value) => change({ by: value === 'recommendation' ? undefined : (value as View) })}
        data={VIEWS.map((value) => ({ value, label: t(`arrangements.${value}`) }))}
      />
      <Choice
        aria-label={t('only.label')}
        value={only}
        of={NARROWINGS}
        wordOf={(value) => t(`only.${value}`)}
        none={t('only.all')}
        onChoice={(value) => change({ only: value })}
      />
    </Group>
  );
};

interface ArrangedProps {
  readonly place: Place;
  readonly items: readonly Recommendation[];
  readonly onOpen: (code: string) => void;
}

const Arranged = ({ place, items, onOpen }: ArrangedProps) => {
  const { t } = useTranslation('recommendations');
  const [{ by = 'recommendation', only }] = usePageSearch(page);
  const wanted = narrowed(items, only);
  if (wanted.length === 0) return <EmptyState title={t('nothing.title')}>{t('nothing.next')}</EmptyState>;
  if (by === 'owner') return <ByOwner place={place} only={only} onOpen={onOpen} />;
  if (by === 'recommendation') return <ByRecommendation place={place} recommendations={wanted} onOpen={onOpen} />;
  const actions = items.flatMap(({ keyActions }) => keyActions).filter((each) => matches(each, only));
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Windows place={place} actions={actions} onOpen={onOpen} />
    </Suspense>
  );
};
