import { Alert, Badge, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, read } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { Day } from '~/components/figures/Day';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { Section } from '~/components/page/Section';
import { type Columns, DataTable } from '~/components/table/DataTable';
import { behind, parkedIn, type Parked } from './standing';

type Application = components['schemas']['gateway.ApplicationResponse'];

const REFRESHED_EVERY_MS = 5_000;

const operationsQuery = queryOptions({
  queryKey: ['operations'],
  queryFn: () => read(api.GET('/api/operations')),
  refetchInterval: REFRESHED_EVERY_MS,
});

/** How every service and view is, asked again every few seconds. */
export const OperationsPage = () => {
  const { t } = useTranslation('operations');
  const operations = useQuery(operationsQuery);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Loaded query={operations} height={420}>
        {({ ready, checkedAt, items }) => (
          <Stack gap="lg">
            <Alert
              role="status"
              color={ready ? 'green' : 'orange'}
              variant="light"
              icon={ready ? <IconCircleCheck aria-hidden /> : <IconAlertTriangle aria-hidden />}
              title={t(ready ? 'ready' : 'notReady')}
            >
              <Text size="sm">
                {t('checked')} <Day of={checkedAt} />
              </Text>
            </Alert>
            <Section title={t('applications')}>
              <Applications items={items} />
            </Section>
            <Section title={t('parked.title')} lead={t('parked.lead')}>
              <ParkedEvents items={parkedIn(items)} />
            </Section>
          </Stack>
        )}
      </Loaded>
    </Page>
  );
};

const Health = ({ of: { status, ready } }: { readonly of: Application }) => {
  const { t } = useTranslation('operations');
  if (status === 'down')
    return (
      <Badge color="red" leftSection={<IconCircleX size={14} aria-hidden />}>
        {t('health.down')}
      </Badge>
    );
  return ready ? (
    <Badge color="green" leftSection={<IconCircleCheck size={14} aria-hidden />}>
      {t('health.ready')}
    </Badge>
  ) : (
    <Badge color="orange" leftSection={<IconAlertTriangle size={14} aria-hidden />}>
      {t('health.behind')}
    </Badge>
  );
};

const Applications = ({ items }: { readonly items: readonly Application[] }) => {
  const { t } = useTranslation('operations');
  const columns = useMemo<Columns<Application>>(
    () => [
      { accessorKey: 'name', header: t('columns.name'), meta: { isRowHeader: true } },
      { accessorKey: 'kind', header: t('columns.kind'), cell: ({ row }) => t(`kinds.${row.original.kind}`) },
      { accessorKey: 'status', header: t('columns.health'), cell: ({ row }) => <Health of={row.original} /> },
      {
        id: 'behind',
        accessorFn: (application) => behind(application),
        header: t('columns.behind'),
        meta: { align: 'right' },
        cell: ({ row }) => behind(row.original) ?? '–',
      },
      {
        id: 'parked',
        accessorFn: ({ parkedCount }) => parkedCount,
        header: t('columns.parked'),
        meta: { align: 'right' },
        cell: ({ row }) => row.original.parkedCount ?? '–',
      },
      {
        id: 'reasons',
        accessorFn: ({ reasons }) => (reasons ?? []).join('; '),
        header: t('columns.reasons'),
        enableSorting: false,
        cell: ({ row }) => (
          <Text size="sm" lang="en">
            {(row.original.reasons ?? []).join('; ') || '–'}
          </Text>
        ),
      },
    ],
    [t],
  );
  return (
    <DataTable caption={t('applications')} isCaptionHidden items={items} columns={columns} keyOf={({ name }) => name} />
  );
};

const ParkedEvents = ({ items }: { readonly items: readonly Parked[] }) => {
  const { t } = useTranslation('operations');
  const columns = useMemo<Columns<Parked>>(
    () => [
      { accessorKey: 'application', header: t('columns.name'), meta: { isRowHeader: true } },
      { accessorKey: 'programme', header: t('parked.programme') },
      {
        id: 'event',
        accessorFn: ({ type }) => type,
        header: t('parked.event'),
        cell: ({ row: { original } }) => (
          <Text size="sm">
            {original.type} · {original.source}@{original.position}
          </Text>
        ),
      },
      {
        accessorKey: 'error',
        header: t('parked.error'),
        cell: ({ row }) => (
          <Text size="sm" lang="en">
            {row.original.error ?? t('parked.waits')}
          </Text>
        ),
      },
      { accessorKey: 'parkedAt', header: t('parked.since'), cell: ({ row }) => <Day of={row.original.parkedAt} /> },
    ],
    [t],
  );
  return (
    <DataTable
      caption={t('parked.title')}
      isCaptionHidden
      items={items}
      columns={columns}
      keyOf={({ application, source, position, programme }) => `${application}/${programme}/${source}/${position}`}
      canExport={items.length > 0}
      empty={
        <Group gap="xs">
          <IconCircleCheck size={18} aria-hidden />
          <Text size="sm">{t('parked.none')}</Text>
        </Group>
      }
    />
  );
};
