import { Badge, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usePageSearch } from '~/routing/use-page-search';
import { api, read } from '~/api/client';
import { Choice } from '~/components/form/Choice';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { columnsOf } from '~/components/table/columns';
import { DataTable } from '~/components/table/DataTable';
import { page } from './page';
import { type CommandRow, commandRows, inWords, isWanted } from './rows';

const permissionsQuery = {
  queryKey: ['permissions'],
  queryFn: () => read(api.GET('/api/permissions')),
  staleTime: Infinity,
};

/** Who may do what: the table that every service asks. */
export const PermissionsPage = () => {
  const { t } = useTranslation('permissions');
  const permissions = useQuery(permissionsQuery);
  const [wanted] = usePageSearch(page);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Loaded query={permissions} height={420}>
        {({ roles, items }) => {
          const rows = commandRows(items);
          return (
            <Stack>
              <Filters roles={roles} services={[...new Set(rows.map(({ service }) => service))]} />
              <Commands items={rows.filter((row) => isWanted(row, wanted))} />
            </Stack>
          );
        }}
      </Loaded>
    </Page>
  );
};

interface FiltersProps {
  readonly roles: readonly string[];
  readonly services: readonly string[];
}

const Filters = ({ roles, services }: FiltersProps) => {
  const { t } = useTranslation('permissions');
  const serviceOf = useServiceWords();
  const [{ role, service, command }, change] = usePageSearch(page);
  return (
    <Group gap="sm" className="no-print" align="flex-end">
      <Choice
        label={t('role')}
        value={role}
        of={roles}
        wordOf={(each) => t(`roles.${each}`, { defaultValue: each })}
        none={t('every')}
        onChoice={(chosen) => change({ role: chosen })}
      />
      <Choice
        label={t('service')}
        value={service}
        of={services}
        wordOf={serviceOf}
        none={t('every')}
        onChoice={(chosen) => change({ service: chosen })}
      />
      <TextInput
        label={t('command')}
        value={command ?? ''}
        onChange={({ currentTarget }) => change({ command: currentTarget.value || undefined })}
      />
    </Group>
  );
};

const column = columnsOf<CommandRow>();

const rolesIn = ({ roles }: CommandRow): string =>
  Object.entries(roles)
    .map(([role, relation]) => `${role}: ${relation}`)
    .join('; ');

const CommandName = ({ of }: { readonly of: string }) => (
  <div>
    <Text size="sm" fw={500} lang="en">
      {inWords(of)}
    </Text>
    <Text size="xs" c="dimmed" lang="en" style={{ overflowWrap: 'anywhere' }}>
      {of}
    </Text>
  </div>
);

const Roles = ({ of }: { readonly of: CommandRow['roles'] }) => {
  const { t } = useTranslation('permissions');
  return (
    <Group gap={6}>
      {Object.entries(of).map(([role, relation]) => (
        <Badge key={role} color={relation === 'any' ? 'lake' : 'gray'}>
          {t(`roles.${role}`, { defaultValue: role })}
          {relation !== 'any' && ` · ${t(`relations.${relation}`, { defaultValue: relation })}`}
        </Badge>
      ))}
    </Group>
  );
};

/** Services are named by the words of the record, views and the like by those of this page. */
const useServiceWords = () => {
  const { t } = useTranslation(['permissions', 'record']);
  return (service: string): string =>
    t(`record:services.${service}`, { defaultValue: t(`services.${service}`, { defaultValue: service }) });
};

const Commands = ({ items }: { readonly items: readonly CommandRow[] }) => {
  const { t } = useTranslation('permissions');
  const serviceOf = useServiceWords();
  const columns = [
    column.field('command', t('command'), ({ command }) => <CommandName of={command} />),
    column.field('service', t('service'), ({ service }) => serviceOf(service)),
    { ...column.made('roles', t('who'), rolesIn, ({ roles }) => <Roles of={roles} />), enableSorting: false },
  ];
  return (
    <DataTable
      caption={t('title')}
      items={items}
      columns={columns}
      keyOf={({ service, command }) => `${service}/${command}`}
      empty={<EmptyState title={t('none')} />}
    />
  );
};
