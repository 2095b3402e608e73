import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { PageLink } from '~/components/page/PageLink';
import { Section } from '~/components/page/Section';
import { entriesOf, nearTo, together } from '~/record/calendar/entries';
import { EntryItems } from '~/record/calendar/EntryItems';
import { page as calendar } from '~/pages/activity-calendar/page';
import { activitiesQuery, occurrencesQuery } from '~/record/activities';
import type { ParticipantPlace } from '~/moment/place';

const FEW = 6;

/** What others plan and did where we work, the latest first. */
export const Nearby = ({ place }: { readonly place: ParticipantPlace }) => {
  const { t } = useTranslation('my-programme');
  const activities = useQuery(activitiesQuery(place));
  const occurrences = useQuery(occurrencesQuery(place));
  return (
    <Section
      title={t('nearby')}
      lead={t('nearbyLead')}
      actions={
        <PageLink page={calendar} search={{ near: true, view: 'list' }} size="sm">
          {t('inCalendar')}
        </PageLink>
      }
    >
      <Loaded query={activities} height={220}>
        {(planned) => (
          <Loaded query={occurrences} height={220}>
            {(happened) => {
              const near = together(nearTo(entriesOf(planned, happened), place.participant)).reverse();
              if (near.length === 0)
                return <EmptyState title={t('nobodyNear.title')}>{t('nobodyNear.next')}</EmptyState>;
              return (
                <Suspense fallback={<Skeleton height={220} />}>
                  <EntryItems entries={near.slice(0, FEW)} showsSites />
                </Suspense>
              );
            }}
          </Loaded>
        )}
      </Loaded>
    </Section>
  );
};
