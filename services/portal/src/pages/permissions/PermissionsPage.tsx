import { Badge, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageSearch } from '~/routing/use-page-search';
import { api, read } from '~/api/client';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { type Columns, DataTable } from '~/components/table/DataTable';
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
  const { t } = useTranslation(['permissions', 'record']);
  const [{ role, service, command }, change] = usePageSearch(page);
  const every = { value: '', label: t('every') };
  return (
    <Group gap="sm" className="no-print" align="flex-end">
      <NativeSelect
        label={t('role')}
        value={role ?? ''}
        onChange={({ currentTarget }) => change({ role: currentTarget.value || undefined })}
        data={[every, ...roles.map((value) => ({ value, label: t(`roles.${value}`, { defaultValue: value }) }))]}
      />
      <NativeSelect
        label={t('service')}
        value={service ?? ''}
        onChange={({ currentTarget }) => change({ service: currentTarget.value || undefined })}
        data={[
          every,
          ...services.map((value) => ({
            value,
            label: t(`services.${value}`, {
              ns: 'record',
              defaultValue: t(`services.${value}`, { defaultValue: value }),
            }),
          })),
        ]}
      />
      <TextInput
        label={t('command')}
        value={command ?? ''}
        onChange={({ currentTarget }) => change({ command: currentTarget.value || undefined })}
      />
    </Group>
  );
};

const Commands = ({ items }: { readonly items: readonly CommandRow[] }) => {
  const { t } = useTranslation(['permissions', 'record']);
  const columns = useMemo<Columns<CommandRow>>(
    () => [
      {
        id: 'command',
        accessorFn: ({ command }) => command,
        header: t('command'),
        meta: { isRowHeader: true },
        cell: ({ row: { original } }) => (
          <div>
            <Text size="sm" fw={500} lang="en">
              {inWords(original.command)}
            </Text>
            <Text size="xs" c="dimmed" lang="en" style={{ overflowWrap: 'anywhere' }}>
              {original.command}
            </Text>
          </div>
        ),
      },
      {
        id: 'service',
        accessorFn: ({ service }) => service,
        header: t('service'),
        cell: ({ row: { original } }) =>
          t(`services.${original.service}`, {
            ns: 'record',
            defaultValue: t(`services.${original.service}`, { defaultValue: original.service }),
          }),
      },
      {
        id: 'roles',
        accessorFn: ({ roles }) =>
          Object.entries(roles)
            .map(([role, relation]) => `${role}: ${relation}`)
            .join('; '),
        header: t('who'),
        enableSorting: false,
        cell: ({ row: { original } }) => (
          <Group gap={6}>
            {Object.entries(original.roles).map(([role, relation]) => (
              <Badge key={role} color={relation === 'any' ? 'lake' : 'gray'}>
                {t(`roles.${role}`, { defaultValue: role })}
                {relation !== 'any' && ` · ${t(`relations.${relation}`, { defaultValue: relation })}`}
              </Badge>
            ))}
          </Group>
        ),
      },
    ],
    [t],
  );
  return (
    <DataTable
      caption={t('title')}
      isCaptionHidden
      items={items}
      columns={columns}
      keyOf={({ service, command }) => `${service}/${command}`}
      empty={<EmptyState title={t('none')} />}
    />
  );
};
