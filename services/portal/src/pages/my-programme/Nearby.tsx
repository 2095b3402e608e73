import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Day } from '~/components/figures/Day';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { PageLink } from '~/components/page/PageLink';
import { Section } from '~/components/page/Section';
import { page as calendar } from '~/pages/activity-calendar/page';
import { activitiesQuery, type OwnPlace } from './queries';
import { happenedNearby } from './nearby';
import classes from './my-programme.module.css';

/** What others did lately where we work, or under the outputs we share. */
export const Nearby = ({ place }: { readonly place: OwnPlace }) => {
  const { t } = useTranslation('my-programme');
  const query = useQuery(activitiesQuery(place));
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
      <Loaded query={query} height={220}>
        {(activities) => {
          const happened = happenedNearby(activities);
          if (happened.length === 0)
            return <EmptyState title={t('nobodyNear.title')}>{t('nobodyNear.next')}</EmptyState>;
          return happened.slice(0, 6).map(({ key, what, site, to, by, because }) => (
            <Group key={key} className={classes.item ?? ''} justify="space-between" align="flex-start" wrap="nowrap">
              <Stack gap={2}>
                <Text size="sm">{what}</Text>
                <Text size="sm" c="dimmed">
                  {[by, site, t(`because.${because}`)].filter(Boolean).join(' · ')}
                </Text>
              </Stack>
              <Text size="sm" miw={90} ta="right">
                <Day of={to} short />
              </Text>
            </Group>
          ));
        }}
      </Loaded>
    </Section>
  );
};
