import { Badge, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { useCommand } from '~/commands/use-command';
import { Day } from '~/components/figures/Day';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { PageLink } from '~/components/page/PageLink';
import { ProblemState } from '~/components/page/ProblemState';
import { Section } from '~/components/page/Section';
import { columnsOf } from '~/components/table/columns';
import { DataTable } from '~/components/table/DataTable';
import { Aside } from '~/components/page/words';
import { useFormats } from '~/i18n/formats';
import { isNow } from '~/moment/moment';
import { page as meetingPage } from '~/pages/meeting/page';
import { subjectOf } from '~/record/decisions/subjects';
import type { Meeting } from '~/record/meetings';
import { type DecisionDue, decisionsDueQuery } from '~/record/reviews';
import { putOnAgenda } from './commands';

interface WhatWaitsProps {
  readonly place: Place;
  readonly meetings: readonly Meeting[];
  /** Whether this person puts the agenda of a body. */
  readonly mayPut: (body: string) => boolean;
}

/** What bodies have to decide, and how far they have come with it; it is put on the agenda here. */
export const WhatWaits = ({ place, meetings, mayPut }: WhatWaitsProps) => {
  const { t } = useTranslation('meetings');
  const due = useQuery(decisionsDueQuery(place));
  return (
    <Section title={t('waits.title')} lead={t('waits.lead')}>
      <Loaded query={due} empty={<EmptyState title={t('waits.empty')}>{t('waits.emptyNext')}</EmptyState>}>
        {(items) => <Waiting place={place} items={items} meetings={meetings} mayPut={mayPut} />}
      </Loaded>
    </Section>
  );
};

interface WaitingProps extends WhatWaitsProps {
  readonly items: readonly DecisionDue[];
}

const column = columnsOf<DecisionDue>();

const Matter = ({ of: { title, kind } }: { readonly of: DecisionDue }) => {
  const { t } = useTranslation('record');
  return (
    <div>
      <Text size="sm" fw={500}>
        {title}
      </Text>
      <Aside>{t(`matters.${kind}`, { defaultValue: kind })}</Aside>
    </div>
  );
};

const Waiting = ({ place, items, meetings, mayPut }: WaitingProps) => {
  const { t } = useTranslation('meetings');
  const open = meetings.filter(({ status, body }) => status === 'convened' && mayPut(body));
  const columns = [
    column.field('title', t('waits.matter'), (matter) => <Matter of={matter} />),
    column.field('body', t('waits.body'), ({ body, step, decidedBy }) => (
      <Text size="sm">
        {body}
        {step === 'endorsement' && ` · ${t('waits.endorses', { body: decidedBy })}`}
      </Text>
    )),
    column.day('since', t('waits.since')),
    column.field('state', t('waits.state'), (matter) => <StateOfMatter of={matter} />),
    ...(isNow(place.moment) && open.length > 0
      ? [
          column.shown('agenda', t('waits.agenda'), (matter) => (
            <AgendaChoice programme={place.programme} matter={matter} open={open} />
          )),
        ]
      : []),
  ];
  return (
    <DataTable
      caption={t('waits.title')}
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
