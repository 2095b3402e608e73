import { Alert, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, read } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { Day } from '~/components/figures/Day';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { Section } from '~/components/page/Section';
import { columnsOf } from '~/components/table/columns';
import { DataTable } from '~/components/table/DataTable';
import { Sign } from '~/components/figures/Sign';
import { InEnglish } from '~/components/page/words';
import { useMay } from '~/session/may';
import { MendParked } from './MendParked';
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

const HEALTH = {
  down: { color: 'red', Icon: IconCircleX },
  ready: { color: 'green', Icon: IconCircleCheck },
  behind: { color: 'orange', Icon: IconAlertTriangle },
} as const;

const Health = ({ of: { status, ready } }: { readonly of: Application }) => {
  const { t } = useTranslation('operations');
  const health = status === 'down' ? 'down' : ready ? 'ready' : 'behind';
  return <Sign {...HEALTH[health]}>{t(`health.${health}`)}</Sign>;
};

const reasonsIn = ({ reasons }: Application): string => (reasons ?? []).join('; ');

const application = columnsOf<Application>();
const COUNT = { align: 'right' } as const;

const Applications = ({ items }: { readonly items: readonly Application[] }) => {
  const { t } = useTranslation('operations');
  const reasons = application.made('reasons', t('columns.reasons'), reasonsIn, (of) => (
    <InEnglish>{reasonsIn(of) || '–'}</InEnglish>
  ));
  const columns = [
    application.field('name', t('columns.name')),
    application.field('kind', t('columns.kind'), ({ kind }) => t(`kinds.${kind}`)),
    application.field('status', t('columns.health'), (of) => <Health of={of} />),
    application.made('behind', t('columns.behind'), behind, (of) => behind(of) ?? '–', COUNT),
    application.made(
      'parked',
      t('columns.parked'),
      (of) => of.parkedCount,
      (of) => of.parkedCount ?? '–',
      COUNT,
    ),
    { ...reasons, enableSorting: false },
  ];
  return <DataTable caption={t('applications')} items={items} columns={columns} keyOf={({ name }) => name} />;
};

const parked = columnsOf<Parked>();

const ParkedEvents = ({ items }: { readonly items: readonly Parked[] }) => {
  const { t } = useTranslation('operations');
  const mayMend = useMay('ReleaseParkedMessages', { owners: [] });
  const columns = [
    parked.field('application', t('columns.name')),
    parked.field('programme', t('parked.programme')),
    parked.made(
      'event',
      t('parked.event'),
      ({ type }) => type,
      ({ type, source, position }) => (
        <Text size="sm">
          {type} · {source}@{position}
        </Text>
      ),
    ),
    parked.field('error', t('parked.error'), ({ error }) => <InEnglish>{error ?? t('parked.waits')}</InEnglish>),
    parked.field('parkedAt', t('parked.since'), ({ parkedAt }) => <Day of={parkedAt} />),
    ...(mayMend ? [parked.shown('mending', t('parked.mending'), (of) => of.error && <MendParked of={of} />)] : []),
  ];
  return (
    <DataTable
      caption={t('parked.title')}
      items={items}
      columns={columns}
      keyOf={({ application, subscriber, source, position }) => `${application}/${subscriber}/${source}/${position}`}
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
