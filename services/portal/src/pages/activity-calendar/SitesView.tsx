import { Group, Paper, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Hint, PartTitle } from '~/components/page/words';
import type { Entry } from '~/record/calendar/entries';
import { bySite } from './shown-entries';
import { EntryItems } from '~/record/calendar/EntryItems';

interface SitesViewProps {
  readonly entries: readonly Entry[];
  /** Of the programme: named although nothing is there. */
  readonly sites: readonly string[];
}

/** By site: what, when, by whom. */
export const SitesView = ({ entries, sites }: SitesViewProps) => {
  const { t } = useTranslation('activity-calendar');
  const told = bySite(entries);
  const empty = sites.filter((site) => !told.some((each) => each.site === site)).sort((a, b) => a.localeCompare(b));
  return (
    <>
      <SimpleGrid cols={{ base: 1, md: 2 }} style={{ alignItems: 'start' }}>
        {told.map(({ site, entries: there }) => (
          <Paper key={site} component="section" withBorder p="md" aria-label={site}>
            <Group justify="space-between" mb="xs">
              <PartTitle>{site}</PartTitle>
              <Hint>{t('counted', { count: there.length })}</Hint>
            </Group>
            <EntryItems entries={there} />
          </Paper>
        ))}
      </SimpleGrid>
      {empty.length > 0 && <Text c="dimmed">{t('nothingAt', { sites: empty.join(', ') })}</Text>}
    </>
  );
};
