import { Box, Button, Group, NativeSelect, Paper, SimpleGrid, Switch, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usePlace } from '~/moment/use-place';
import { frameworkQuery } from '~/record/activities';
import { page as ownWork } from '~/pages/my-programme/page';
import { maySee } from '~/routing/audience';
import { usePerson } from '~/session/use-session';
import type { Entry } from '~/record/calendar/entries';
import type { Filter } from './search';

interface FiltersProps {
  readonly entries: readonly Entry[];
  readonly filter: Filter;
  readonly onChange: (changes: { readonly [Key in keyof Filter]?: Filter[Key] | undefined }) => void;
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort((a, b) => a.localeCompare(b));
const chosen = (value: string): string | undefined => (value === '' ? undefined : value);

/** What narrows the calendar; all of it stands in the address. */
export const Filters = ({ entries, filter, onChange }: FiltersProps) => {
  const { t } = useTranslation('activity-calendar');
  const person = usePerson();
  const framework = useQuery(frameworkQuery(usePlace()));
  const results = (framework.data?.outcomes ?? []).flatMap(({ code, title, outputs }) => [
    { value: code, label: `${code} ${title}` },
    ...outputs.map((output) => ({ value: output.code, label: `${output.code} ${output.title}` })),
  ]);
  const { agency, site, output, from, to, near } = filter;
  const [isOpen, { toggle }] = useDisclosure();
  const isNarrowed = [agency, site, output, from, to, near].some((value) => value !== undefined);
  const everything = { value: '', label: t('filters.all') };
  return (
    <Paper component="search" withBorder p="sm" aria-label={t('filters.title')} className="no-print">
      <Button
        hiddenFrom="sm"
        fullWidth
        variant="subtle"
        size="compact-md"
        leftSection={<IconFilter size={16} aria-hidden />}
        aria-expanded={isOpen}
        aria-controls="calendar-filters"
        onClick={toggle}
      >
        {t('filters.show')}
      </Button>
      <Box id="calendar-filters" {...(isOpen ? {} : { visibleFrom: 'sm' as const })}>
        <SimpleGrid cols={{ base: 2, md: 5 }} spacing="sm">
          <NativeSelect
            label={t('filters.agency')}
            data={[everything, ...distinct([...entries.flatMap(({ by }) => by), ...(agency ? [agency] : [])])]}
            value={agency ?? ''}
            onChange={({ currentTarget }) => onChange({ agency: chosen(currentTarget.value) })}
          />
          <NativeSelect
            label={t('filters.site')}
            data={[everything, ...distinct([...entries.flatMap(({ sites }) => sites), ...(site ? [site] : [])])]}
            value={site ?? ''}
            onChange={({ currentTarget }) => onChange({ site: chosen(currentTarget.value) })}
          />
          <NativeSelect
            label={t('filters.output')}
            data={[everything, ...results]}
            value={output ?? ''}
            onChange={({ currentTarget }) => onChange({ output: chosen(currentTarget.value) })}
          />
          <TextInput
            type="date"
            label={t('filters.from')}
            value={from ?? ''}
            onChange={({ currentTarget }) => onChange({ from: chosen(currentTarget.value) })}
          />
          <TextInput
            type="date"
            label={t('filters.to')}
            value={to ?? ''}
            onChange={({ currentTarget }) => onChange({ to: chosen(currentTarget.value) })}
          />
        </SimpleGrid>
        <Group justify="space-between" mt="sm" gap="xs">
          {maySee(ownWork, person) ? (
            <Switch
              label={t('filters.near', { organization: person.organization })}
              checked={near ?? false}
              onChange={({ currentTarget }) => onChange({ near: currentTarget.checked || undefined })}
            />
          ) : (
            <span />
          )}
          {isNarrowed && (
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() =>
                onChange({
                  agency: undefined,
                  site: undefined,
                  output: undefined,
                  from: undefined,
                  to: undefined,
                  near: undefined,
                })
              }
            >
              {t('filters.clear')}
            </Button>
          )}
        </Group>
      </Box>
    </Paper>
  );
};
