import { Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageLink } from '~/components/page/PageLink';
import { page as activityPage } from '~/pages/activity/page';
import { Days } from './Days';
import { bySite, type Entry } from './entries';
import { KindBadge } from './KindBadge';
import classes from './calendar.module.css';

interface SitesViewProps {
  readonly entries: readonly Entry[];
  /** Of the programme: shown although nothing is there. */
  readonly sites: readonly string[];
}

/** By site: what, when, by whom. */
export const SitesView = ({ entries, sites }: SitesViewProps) => {
  const { t } = useTranslation('activity-calendar');
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }}>
      {bySite(entries, sites).map(({ site, entries: there }) => (
        <Paper key={site} component="section" withBorder p="md" aria-label={site}>
          <Group justify="space-between" mb="xs">
            <Title order={3} size="h4">
              {site}
            </Title>
            <Text size="sm" c="dimmed">
              {t('counted', { count: there.length })}
            </Text>
          </Group>
          {there.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('nothingThere')}
            </Text>
          ) : (
            <Stack component="ul" className={classes.entries ?? ''} gap="sm">
              {there.map((entry) => (
                <li key={entry.key}>
                  <PageLink page={activityPage} params={{ activity: entry.activity }} size="sm">
                    {entry.what}
                  </PageLink>
                  <Group gap="xs">
                    <KindBadge kind={entry.kind} />
                    <Text size="sm" c="dimmed">
                      <Days {...entry} /> · {entry.by.join(', ')}
                    </Text>
                  </Group>
                </li>
              ))}
            </Stack>
          )}
        </Paper>
      ))}
    </SimpleGrid>
  );
};
