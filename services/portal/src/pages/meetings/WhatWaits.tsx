import { Badge, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { useCommand } from '~/commands/use-command';
import { Day } from '~/components/figures/Day';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { PageLink } from '~/components/page/PageLink';
import { ProblemState } from '~/components/page/ProblemState';
import { Section } from '~/components/page/Section';
import { type Columns, DataTable } from '~/components/table/DataTable';
import { useFormats } from '~/i18n/formats';
import { isNow } from '~/moment/moment';
import { page as meetingPage } from '~/pages/meeting/page';
import { mayCallTogether } from '~/record/decisions/may';
import { subjectOf } from '~/record/decisions/subjects';
import type { Meeting } from '~/record/meetings';
import { type DecisionDue, decisionsDueQuery } from '~/record/reviews';
import { usePerson } from '~/session/use-session';
import { putOnAgenda } from './commands';

interface WhatWaitsProps {
  readonly place: Place;
  readonly meetings: readonly Meeting[];
}

/** What bodies have to decide, and how far they have come with it; it is put on the agenda here. */
export const WhatWaits = ({ place, meetings }: WhatWaitsProps) => {
  const { t } = useTranslation('meetings');
  const due = useQuery(decisionsDueQuery(place));
  return (
    <Section title={t('waits.title')} lead={t('waits.lead')}>
      <Loaded
        query={due}
        isEmpty={({ length }) => length === 0}
        empty={<EmptyState title={t('waits.empty')}>{t('waits.emptyNext')}</EmptyState>}
      >
        {(items) => <Waiting place={place} items={items} meetings={meetings} />}
      </Loaded>
    </Section>
  );
};

interface WaitingProps extends WhatWaitsProps {
  readonly items: readonly DecisionDue[];
}

const Waiting = ({ place, items, meetings }: WaitingProps) => {
  const { t } = useTranslation(['meetings', 'record']);
  const person = usePerson();
  const open = useMemo(
    () =>
      isNow(place.moment)
        ? meetings.filter(({ status, body }) => status === 'convened' && mayCallTogether(person, body))
        : [],
    [place, meetings, person],
  );
  const columns = useMemo<Columns<DecisionDue>>(
    () => [
      {
        accessorKey: 'title',
        header: t('waits.matter'),
        meta: { isRowHeader: true },
        cell: ({ row: { original } }) => (
          <div>
            <Text size="sm" fw={500}>
              {original.title}
            </Text>
            <Text size="xs" c="dimmed">
              {t(`matters.${original.kind}`, { ns: 'record', defaultValue: original.kind })}
            </Text>
          </div>
        ),
      },
      {
        accessorKey: 'body',
        header: t('waits.body'),
        cell: ({ row: { original } }) => (
          <Text size="sm">
            {original.body}
            {original.step === 'endorsement' && ` · ${t('waits.endorses', { body: original.decidedBy })}`}
          </Text>
        ),
      },
      {
        accessorKey: 'since',
        header: t('waits.since'),
        cell: ({ row: { original } }) => <Day of={original.since} short />,
      },
      {
        accessorKey: 'state',
        header: t('waits.state'),
        cell: ({ row: { original } }) => <StateOfMatter of={original} />,
      },
      ...(open.length > 0
        ? [
            {
              id: 'agenda',
              header: t('waits.agenda'),
              enableSorting: false,
              cell: ({ row }: { readonly row: { readonly original: DecisionDue } }) => (
                <AgendaChoice programme={place.programme} matter={row.original} open={open} />
              ),
            },
          ]
        : []),
    ],
    [t, place, open],
  );
  return (
    <DataTable
      caption={t('waits.title')}
      isCaptionHidden
      items={items}
      columns={columns}
      keyOf={({ service, kind, id }) => `${service}/${kind}/${id}`}
    />
  );
};

const COLORS = { open: 'grape', 'on-agenda': 'blue', deferred: 'orange', refused: 'red', decided: 'green' } as const;

const StateOfMatter = ({ of: { state, meeting } }: { readonly of: DecisionDue }) => {
  const { t } = useTranslation('record');
  return (
    <Stack gap={2} align="flex-start">
      <Badge color={COLORS[state]}>{t(`dueStates.${state}`)}</Badge>
      {meeting && (
        <PageLink page={meetingPage} params={{ meeting: meeting.meeting }} size="xs">
          {meeting.body}, <Day of={meeting.date} short />
        </PageLink>
      )}
    </Stack>
  );
};

interface AgendaChoiceProps {
  readonly programme: string;
  readonly matter: DecisionDue;
  /** Meetings whose agenda is open to this person. */
  readonly open: readonly Meeting[];
}

/** Puts a matter on the agenda of a meeting that has been convened. */
const AgendaChoice = ({ programme, matter, open }: AgendaChoiceProps) => {
  const { t } = useTranslation('meetings');
  const { shortDay } = useFormats();
  const [chosen, setChosen] = useState('');
  const command = useCommand(putOnAgenda);
  if (matter.state === 'on-agenda') return <Text size="sm">–</Text>;
  const meeting = chosen || (open.find(({ body }) => body === matter.body) ?? open[0])?.meeting || '';
  return (
    <Stack gap="xs">
      <Group gap="xs" wrap="nowrap">
        <NativeSelect
          size="xs"
          aria-label={t('agenda.which', { title: matter.title })}
          value={meeting}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          data={open.map((each) => ({ value: each.meeting, label: `${each.body}, ${shortDay(each.date)}` }))}
        />
        <Button
          size="compact-sm"
          variant="light"
          loading={command.isPending}
          aria-label={t('agenda.putNamed', { title: matter.title })}
          onClick={() =>
            command.mutate({
              path: { programme, meeting },
              body: { subject: subjectOf(matter), title: matter.title },
            })
          }
        >
          {t('agenda.put')}
        </Button>
      </Group>
      {command.error && <ProblemState error={command.error} />}
    </Stack>
  );
};
