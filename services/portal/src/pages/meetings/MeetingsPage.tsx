import { Badge, Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Day } from '~/components/figures/Day';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { PageLink } from '~/components/page/PageLink';
import { Section } from '~/components/page/Section';
import { columnsOf } from '~/components/table/columns';
import { DataTable } from '~/components/table/DataTable';
import { Nothing } from '~/components/table/Nothing';
import { isNow } from '~/moment/moment';
import { usePlace } from '~/moment/use-place';
import { page as meetingPage } from '~/pages/meeting/page';
import { programmeQuery } from '~/record/agencies';
import { type Meeting, meetingsQuery } from '~/record/meetings';
import { usePerson } from '~/session/use-session';
import { ConveneForm } from './ConveneForm';
import { mayCallTogether } from '~/record/decisions/may';
import { WhatWaits } from './WhatWaits';

/** When the committees meet, and what waits for them. */
export const MeetingsPage = () => {
  const { t } = useTranslation('meetings');
  const place = usePlace();
  const person = usePerson();
  const meetings = useQuery(meetingsQuery(place));
  const programme = useQuery(programmeQuery(place));
  const [isConvening, { open, close }] = useDisclosure();
  const all = programme.data?.bodies ?? [];
  const bodies = all.filter(({ body }) => mayCallTogether(person, body, all));
  const mayConvene = bodies.length > 0 && isNow(place.moment);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        mayConvene &&
        !isConvening && (
          <Button leftSection={<IconCalendarPlus size={18} aria-hidden />} onClick={open}>
            {t('convene.action')}
          </Button>
        )
      }
    >
      {isConvening && <ConveneForm programme={place.programme} bodies={bodies} onClose={close} />}
      <WhatWaits place={place} meetings={meetings.data ?? []} mayPut={(body) => mayCallTogether(person, body, all)} />
      <Section title={t('all')}>
        <Loaded query={meetings} empty={<EmptyState title={t('empty.title')}>{t('empty.next')}</EmptyState>}>
          {(items) => <Meetings items={items} />}
        </Loaded>
      </Section>
    </Page>
  );
};

const column = columnsOf<Meeting>();
const COUNT = { align: 'right' } as const;

const presentAt = ({ membersPresent, attendees }: Meeting): number => (membersPresent ?? attendees).length;

const Meetings = ({ items }: { readonly items: readonly Meeting[] }) => {
  const { t } = useTranslation('meetings');
  const columns = [
    column.field('date', t('columns.date'), ({ meeting, date }) => (
      <PageLink page={meetingPage} params={{ meeting }} size="sm">
        <Day of={date} />
      </PageLink>
    )),
    column.field('body', t('columns.body')),
    column.field('status', t('columns.status'), (meeting) => <MeetingStatus of={meeting} />),
    column.made('agenda', t('columns.agenda'), ({ agenda }) => agenda.length, undefined, COUNT),
    column.made(
      'present',
      t('columns.present'),
      presentAt,
      (of) => (of.status === 'held' ? presentAt(of) : <Nothing />),
      COUNT,
    ),
    column.made('decisions', t('columns.decisions'), ({ decisions }) => decisions.length, undefined, COUNT),
  ];
  return (
    <DataTable
      caption={t('all')}
      items={items}
      columns={columns}
      keyOf={({ meeting }) => meeting}
      sortedBy={[{ id: 'date', desc: true }]}
    />
  );
};

const MeetingStatus = ({ of: { status, quorumMet } }: { readonly of: Meeting }) => {
  const { t } = useTranslation('meetings');
  if (status === 'convened') return <Badge color="grape">{t('status.convened')}</Badge>;
  return (
    <Group gap={4}>
      <Badge color="green">{t('status.held')}</Badge>
      {!quorumMet && <Badge color="orange">{t('status.noQuorum')}</Badge>}
    </Group>
  );
};
