import type { DecidingBody } from '@concert/permissions';
import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { CommandForm } from '~/commands/CommandForm';
import { EmptyState } from '~/components/page/EmptyState';
import { PageLink } from '~/components/page/PageLink';
import { Section } from '~/components/page/Section';
import { Hint, PartTitle, Strong } from '~/components/page/words';
import { isNow } from '~/moment/moment';
import { page as meetingsPage } from '~/pages/meetings/page';
import { EffectOfDecision } from '~/record/decisions/EffectOfDecision';
import { mayCallTogether, mayDecide } from '~/record/decisions/may';
import { OutcomeBadge } from '~/record/decisions/OutcomeBadge';
import { isAbout, keyOfSubject, subjectOf, titleOf } from '~/record/decisions/subjects';
import type { Decision, Meeting, RecordedPack, Subject } from '~/record/meetings';
import type { DecisionDue } from '~/record/reviews';
import { usePerson } from '~/session/use-session';
import { BoundTo } from './BoundTo';
import { putOwnMatter, takeDecision } from './commands';
import { MatterDetail } from './MatterDetail';
import { matterIn } from './matters';

interface AgendaProps {
  readonly place: Place;
  readonly meeting: Meeting;
  readonly bodies: readonly DecidingBody[];
  readonly decisions: readonly Decision[];
  readonly due: readonly DecisionDue[];
  /** What the meeting has before it; undefined until it is there. */
  readonly pack: RecordedPack | undefined;
  readonly isPackOlder: boolean;
}

interface Item {
  readonly subject: Subject;
  readonly title: string;
  readonly isOnAgenda: boolean;
}

/** What was decided or is on the agenda, then what waits for this body besides. */
const itemsOf = ({ meeting, decisions, due }: Pick<AgendaProps, 'meeting' | 'decisions' | 'due'>): Item[] => {
  const onAgenda = meeting.agenda.map((item) => ({ ...item, isOnAgenda: true }));
  const named = new Set(meeting.agenda.map(({ subject }) => keyOfSubject(subject)));
  const decided = decisions
    .filter(({ subject }) => !named.has(keyOfSubject(subject)))
    .map(({ subject }) => ({
      subject,
      title: titleOf(subject, { meetings: [meeting], due }) ?? subject.id,
      isOnAgenda: true,
    }));
  const waiting = due
    .filter(({ body, state }) => body === meeting.body && state !== 'decided')
    .filter((matter) => ![...onAgenda, ...decided].some(({ subject }) => isAbout(matter, subject)))
    .map((matter) => ({ subject: subjectOf(matter), title: matter.title, isOnAgenda: false }));
  return [...onAgenda, ...decided, ...waiting];
};

export const Agenda = (props: AgendaProps) => {
  const { t } = useTranslation('meeting');
  const items = itemsOf(props);
  const agenda = items.filter(({ isOnAgenda }) => isOnAgenda);
  const besides = items.filter(({ isOnAgenda }) => !isOnAgenda);
  const person = usePerson();
  const { meeting, bodies, place } = props;
  const isOpen = meeting.status === 'convened';
  const mayPut = isOpen && isNow(place.moment) && mayCallTogether(person, meeting.body, bodies);
  return (
    <>
      <Section title={t('agenda.title')} lead={isOpen ? t('agenda.open') : undefined}>
        {agenda.length === 0 ? (
          <EmptyState title={t('agenda.empty')}>
            {isOpen && <PageLink page={meetingsPage}>{t('agenda.emptyNext')}</PageLink>}
          </EmptyState>
        ) : (
          <Stack gap="md">
            {agenda.map((item) => (
              <AgendaItem key={keyOfSubject(item.subject)} item={item} {...props} />
            ))}
          </Stack>
        )}
        {mayPut && <PutOwnMatter programme={place.programme} meeting={meeting.meeting} />}
      </Section>
      {props.meeting.status === 'held' && besides.length > 0 && isNow(props.place.moment) && (
        <Section title={t('agenda.besides')} lead={t('agenda.besidesLead', { body: props.meeting.body })}>
          <Stack gap="md">
            {besides.map((item) => (
              <AgendaItem key={keyOfSubject(item.subject)} item={item} {...props} />
            ))}
          </Stack>
        </Section>
      )}
    </>
  );
};

interface OwnMatterProps {
  readonly programme: string;
  readonly meeting: string;
}

/** Something that no service puts forward: the body names it in its own words. */
const PutOwnMatter = (props: OwnMatterProps) => {
  const { t } = useTranslation('meeting');
  const [isOpen, { open, close }] = useDisclosure();
  if (isOpen) return <OwnMatterForm {...props} onClose={close} />;
  return (
    <Button w="fit-content" variant="default" onClick={open}>
      {t('agenda.own')}
    </Button>
  );
};

/** Sent again after a lost answer, it is the same matter. */
const OwnMatterForm = ({ onClose, ...path }: OwnMatterProps & { readonly onClose: () => void }) => {
  const [matter] = useState(() => crypto.randomUUID());
  return <CommandForm of={putOwnMatter(matter)} path={path} onClose={onClose} />;
};

const AgendaItem = ({
  item,
  place,
  meeting,
  bodies,
  decisions,
  pack,
  isPackOlder,
}: AgendaProps & { readonly item: Item }) => {
  const { t } = useTranslation(['meeting', 'record']);
  const person = usePerson();
  const { subject, title } = item;
  const id = `matter-${keyOfSubject(subject).replaceAll('/', '-')}`;
  const decision = decisions.find((each) => keyOfSubject(each.subject) === keyOfSubject(subject));
  const matter = pack && matterIn(pack.pack, subject);
  const mayTake =
    !decision &&
    meeting.status === 'held' &&
    meeting.quorumMet &&
    mayDecide(person, meeting.body, bodies) &&
    isNow(place.moment);
  return (
    <Paper component="article" withBorder p="md" aria-labelledby={id}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="xs">
          <div>
            <PartTitle id={id}>{title}</PartTitle>
            <Hint>{t(`record:matters.${subject.kind}`, { defaultValue: subject.kind })}</Hint>
          </div>
          {decision ? (
            <OutcomeBadge of={decision.outcome} />
          ) : (
            meeting.status === 'held' && <Badge color="grape">{t('agenda.undecided')}</Badge>
          )}
        </Group>
        {matter && pack && <MatterDetail matter={matter} pack={pack.pack} />}
        {decision && <Minuted decision={decision} />}
        {mayTake && pack && <Decide {...{ subject, title, place, meeting, pack, isPackOlder }} />}
      </Stack>
    </Paper>
  );
};

interface DecideProps extends Pick<AgendaProps, 'place' | 'meeting' | 'isPackOlder'>, Pick<Item, 'subject' | 'title'> {
  readonly pack: RecordedPack;
}

const Decide = ({ subject, title, place, meeting, pack, isPackOlder }: DecideProps) => {
  const { t } = useTranslation('meeting');
  const [isOpen, { open, close }] = useDisclosure();
  const label = t('decide.openNamed', { title });
  if (!isOpen)
    return (
      <Button w="fit-content" onClick={open} aria-label={label}>
        {t('decide.open')}
      </Button>
    );
  return (
    <CommandForm
      of={takeDecision(subject, pack, meeting.attendees)}
      path={{ programme: place.programme, meeting: meeting.meeting }}
      label={label}
      onClose={close}
      below={<BoundTo pack={pack} isOlder={isPackOlder} />}
    />
  );
};

const Minuted = ({ decision }: { readonly decision: Decision }) => {
  const { t } = useTranslation('meeting');
  return (
    <Stack gap="xs">
      <Text>{decision.text}</Text>
      {decision.conditions.length > 0 && (
        <div>
          <Strong>{t('decide.conditions')}</Strong>
          <ul style={{ margin: 0 }}>
            {decision.conditions.map((condition) => (
              <li key={condition}>
                <Text size="sm">{condition}</Text>
              </li>
            ))}
          </ul>
        </div>
      )}
      {decision.dissent.map(({ organization, text }) => (
        <Text key={organization} size="sm">
          <strong>{t('decide.dissentOf', { organization })}</strong> {text}
        </Text>
      ))}
      <EffectOfDecision of={decision} />
    </Stack>
  );
};
