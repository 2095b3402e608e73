import { Box, Button, Group, Paper, SimpleGrid, Switch, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Choice } from '~/components/form/Choice';
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
export const Filters = (props: FiltersProps) => {
  const { t } = useTranslation('activity-calendar');
  const [isOpen, { toggle }] = useDisclosure();
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
          <Choices {...props} />
          <Days {...props} />
        </SimpleGrid>
        <Group justify="space-between" mt="sm" gap="xs">
          <Near {...props} />
          <Clear {...props} />
        </Group>
      </Box>
    </Paper>
  );
};

const Choices = ({ entries, filter: { agency, site, output }, onChange }: FiltersProps) => {
  const { t } = useTranslation('activity-calendar');
  const framework = useQuery(frameworkQuery(usePlace()));
  const results = new Map(
    (framework.data?.outcomes ?? []).flatMap(({ code, title, outputs }) => [
      [code, title] as const,
      ...outputs.map((one) => [one.code, one.title] as const),
    ]),
  );
  const none = t('filters.all');
  return (
    <>
      <Choice
        label={t('filters.agency')}
        none={none}
        of={distinct([...entries.flatMap(({ by }) => by), ...(agency ? [agency] : [])])}
        value={agency}
        onChoice={(value) => onChange({ agency: value })}
      />
      <Choice
        label={t('filters.site')}
        none={none}
        of={distinct([...entries.flatMap(({ sites }) => sites), ...(site ? [site] : [])])}
        value={site}
        onChoice={(value) => onChange({ site: value })}
      />
      <Choice
        label={t('filters.output')}
        none={none}
        of={[...results.keys()]}
        wordOf={(code) => `${code} ${results.get(code)}`}
        value={output}
        onChoice={(value) => onChange({ output: value })}
      />
    </>
  );
};

const Days = ({ filter, onChange }: FiltersProps) => {
  const { t } = useTranslation('activity-calendar');
  return (['from', 'to'] as const).map((name) => (
    <TextInput
      key={name}
      type="date"
      label={t(`filters.${name}`)}
      value={filter[name] ?? ''}
      onChange={({ currentTarget }) => onChange({ [name]: chosen(currentTarget.value) })}
    />
  ));
};

/** What is near to a coordinator's own work. */
const Near = ({ filter: { near }, onChange }: FiltersProps) => {
  const { t } = useTranslation('activity-calendar');
  const person = usePerson();
  if (!maySee(ownWork, person)) return <span />;
  return (
    <Switch
      label={t('filters.near', { organization: person.organization })}
      checked={near ?? false}
      onChange={({ currentTarget }) => onChange({ near: currentTarget.checked || undefined })}
    />
  );
};

const NOTHING = {
  agency: undefined,
  site: undefined,
  output: undefined,
  from: undefined,
  to: undefined,
  near: undefined,
} as const;

const Clear = ({ filter: { agency, site, output, from, to, near }, onChange }: FiltersProps) => {
  const { t } = useTranslation('activity-calendar');
  if ([agency, site, output, from, to, near].every((value) => value === undefined)) return null;
  return (
    <Button variant="subtle" size="compact-sm" onClick={() => onChange(NOTHING)}>
      {t('filters.clear')}
    </Button>
  );
};
