import { Drawer, Group, NativeSelect, SegmentedControl, SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageSearch } from '~/routing/use-page-search';
import { Measure } from '~/components/figures/Measure';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { PageSkeleton } from '~/components/page/PageSkeleton';
import { Section } from '~/components/page/Section';
import { usePlace } from '~/moment/use-place';
import { followUpQuery } from '~/record/recommendations';
import { Alike } from './Alike';
import { ByOwner } from './ByOwner';
import { ByRecommendation } from './ByRecommendation';
import { KeyActionDetail } from './KeyActionDetail';
import { NARROWINGS, type Narrowing, page, type View, VIEWS } from './page';
import { recommendationsQuery } from './queries';
import { matches, narrowed } from './tree';
import { WithoutBudget } from './WithoutBudget';

const Windows = lazy(async () => ({ default: (await import('./Windows')).Windows }));

/** What was recommended, answered, promised and done: by recommendation, by owner, and over time. */
export const RecommendationsPage = () => {
  const { t } = useTranslation(['recommendations', 'common']);
  const place = usePlace();
  const [{ by = 'recommendation', only, action: chosen }, change] = usePageSearch(page);
  const recommendations = useQuery(recommendationsQuery(place));
  const followUp = useQuery(followUpQuery(place));
  const all = (recommendations.data ?? []).flatMap(({ keyActions }) => keyActions);
  const action = all.find(({ code }) => code === chosen);
  const open = (code: string) => change({ action: code });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Loaded query={followUp} height={64}>
        {({ recommendations: counted, keyActions }) => (
          <SimpleGrid cols={{ base: 2, sm: 3, lg: 6 }}>
            <Measure label={t('counts.recommendations')}>{counted.total}</Measure>
            <Measure label={t('counts.keyActions')}>{keyActions.total}</Measure>
            <Measure label={t('counts.open')}>{keyActions.open}</Measure>
            <Measure label={t('counts.overdue')}>{keyActions.overdue}</Measure>
            <Measure label={t('counts.verified')}>{keyActions.verified}</Measure>
            <Measure label={t('counts.merged')}>{keyActions.merged}</Measure>
          </SimpleGrid>
        )}
      </Loaded>
      <Alike place={place} actions={all} recommendations={recommendations.data ?? []} onOpen={open} />
      <WithoutBudget place={place} actions={all} onOpen={open} />
      <Section
        title={t(`by.${by}`)}
        actions={
          <Group gap="xs" align="flex-end" className="no-print">
            <SegmentedControl
              aria-label={t('arrange')}
              value={by}
              onChange={(value) => change({ by: value === 'recommendation' ? undefined : (value as View) })}
              data={VIEWS.map((value) => ({ value, label: t(`arrangements.${value}`) }))}
            />
            <NativeSelect
              aria-label={t('only.label')}
              value={only ?? ''}
              onChange={({ currentTarget }) =>
                change({ only: (currentTarget.value || undefined) as Narrowing | undefined })
              }
              data={[
                { value: '', label: t('only.all') },
                ...NARROWINGS.map((value) => ({ value, label: t(`only.${value}`) })),
              ]}
            />
          </Group>
        }
      >
        <Loaded
          query={recommendations}
          isEmpty={(items) => items.length === 0}
          empty={<EmptyState title={t('empty.title')}>{t('empty.next')}</EmptyState>}
          height={480}
        >
          {(items) => {
            if (narrowed(items, only).length === 0)
              return <EmptyState title={t('nothing.title')}>{t('nothing.next')}</EmptyState>;
            if (by === 'owner') return <ByOwner place={place} only={only} onOpen={open} />;
            if (by === 'timeline')
              return (
                <Suspense fallback={<PageSkeleton />}>
                  <Windows place={place} actions={all.filter((each) => matches(each, only))} onOpen={open} />
                </Suspense>
              );
            return <ByRecommendation place={place} recommendations={narrowed(items, only)} onOpen={open} />;
          }}
        </Loaded>
      </Section>
      <Drawer
        opened={action !== undefined}
        onClose={() => change({ action: undefined })}
        size="lg"
        title={action && t('keyAction', { code: action.code })}
        closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
      >
        {action && <KeyActionDetail key={action.action} place={place} action={action} all={all} onOpen={open} />}
      </Drawer>
    </Page>
  );
};
