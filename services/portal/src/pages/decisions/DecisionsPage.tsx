import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usePageSearch } from '~/routing/use-page-search';
import { Day } from '~/components/figures/Day';
import { Choice } from '~/components/form/Choice';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { PageLink } from '~/components/page/PageLink';
import { columnsOf } from '~/components/table/columns';
import { type Columns, DataTable } from '~/components/table/DataTable';
import { Aside } from '~/components/page/words';
import { usePlace } from '~/moment/use-place';
import { page as meetingPage } from '~/pages/meeting/page';
import { maySee } from '~/routing/audience';
import { EffectOfDecision } from '~/record/decisions/EffectOfDecision';
import { OutcomeBadge, OUTCOMES } from '~/record/decisions/OutcomeBadge';
import { titleOf } from '~/record/decisions/subjects';
import { type Decision, decisionsQuery, meetingsQuery } from '~/record/meetings';
import { decisionsDueQuery } from '~/record/reviews';
import { usePerson } from '~/session/use-session';
import { type DecisionsSearch, page } from './page';

const EFFECTS = ['carried-out', 'refused', 'none'] as const;

const isWanted = ({ body, outcome, effect }: Decision, wanted: DecisionsSearch): boolean =>
  (!wanted.body || wanted.body === body) &&
  (!wanted.outcome || wanted.outcome === outcome) &&
  (!wanted.effect || wanted.effect === (effect?.outcome ?? 'none'));

/** What the bodies decided, on what, and what became of it. */
export const DecisionsPage = () => {
  const { t } = useTranslation('decisions');
  const place = usePlace();
  const decisions = useQuery(decisionsQuery(place));
  const [wanted] = usePageSearch(page);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Loaded query={decisions} empty={<EmptyState title={t('empty.title')}>{t('empty.next')}</EmptyState>}>
        {(all) => (
          <Stack>
            <Filters bodies={[...new Set(all.map(({ body }) => body))].sort()} />
            <Decisions items={all.filter((decision) => isWanted(decision, wanted))} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
};

const Filters = ({ bodies }: { readonly bodies: readonly string[] }) => {
  const { t } = useTranslation(['decisions', 'record']);
  const [{ body, outcome, effect }, change] = usePageSearch(page);
  const none = t('every');
  return (
    <Group gap="sm" className="no-print">
      <Choice label={t('columns.body')} value={body} of={bodies} none={none} onChoice={(of) => change({ body: of })} />
      <Choice
        label={t('columns.outcome')}
        value={outcome}
        of={OUTCOMES}
        wordOf={(of) => t(`record:decision.outcomes.${of}`)}
        none={none}
        onChoice={(of) => change({ outcome: of })}
      />
      <Choice
        label={t('columns.effect')}
        value={effect}
        of={EFFECTS}
        wordOf={(of) => t(`effects.${of}`)}
        none={none}
        onChoice={(of) => change({ effect: of })}
      />
    </Group>
  );
};

const Decisions = ({ items }: { readonly items: readonly Decision[] }) => {
  const { t } = useTranslation('decisions');
  return (
    <DataTable
      caption={t('title')}
      items={items}
      columns={useColumns()}
      keyOf={({ decision }) => decision}
      sortedBy={[{ id: 'date', desc: true }]}
      empty={<EmptyState title={t('none')} />}
    />
  );
};

const column = columnsOf<Decision>();

const useColumns = (): Columns<Decision> => {
  const { t } = useTranslation('decisions');
  const nameOf = useNames();
  return [
    column.made('subject', t('columns.subject'), nameOf, (of) => <Subject of={of} name={nameOf(of)} />),
    column.field('date', t('columns.meeting'), (of) => <Meeting of={of} />),
    column.field('outcome', t('columns.outcome'), ({ outcome }) => <OutcomeBadge of={outcome} />),
    {
      ...column.field('text', t('columns.text'), (of) => <Minuted of={of} />),
      enableSorting: false,
    },
    column.made(
      'effect',
      t('columns.effect'),
      ({ effect }) => effect?.outcome ?? 'none',
      (of) => <EffectOfDecision of={of} />,
    ),
  ];
};

/** Names what was decided on. */
const useNames = (): ((decision: Decision) => string) => {
  const place = usePlace();
  const meetings = useQuery(meetingsQuery(place)).data;
  const due = useQuery(decisionsDueQuery(place)).data;
  return ({ subject }) => titleOf(subject, { meetings: meetings ?? [], due: due ?? [] }) ?? subject.id;
};

interface OfDecision {
  readonly of: Decision;
}

const Subject = ({ of: { subject }, name }: OfDecision & { readonly name: string }) => {
  const { t } = useTranslation('record');
  return (
    <div>
      <Text size="sm" fw={500}>
        {name}
      </Text>
      <Aside>{t(`matters.${subject.kind}`, { defaultValue: subject.kind })}</Aside>
    </div>
  );
};

/** Leads to the meeting whoever may open it. */
const Meeting = ({ of: { body, date, meeting, decision } }: OfDecision) => {
  const person = usePerson();
  const words = (
    <>
      {body}, <Day of={date} short />
    </>
  );
  if (!maySee(meetingPage, person)) return <Text size="sm">{words}</Text>;
  return (
    <PageLink page={meetingPage} params={{ meeting }} search={{ seen: decision }} size="sm">
      {words}
    </PageLink>
  );
};

const Minuted = ({ of: { text, conditions, dissent } }: OfDecision) => {
  const { t } = useTranslation('decisions');
  return (
    <Stack gap={4} maw={420}>
      <Text size="sm">{text}</Text>
      {conditions.map((condition) => (
        <Text key={condition} size="xs">
          {t('condition', { condition })}
        </Text>
      ))}
      {dissent.map(({ organization, text: why }) => (
        <Text key={organization} size="xs">
          {t('dissent', { organization, text: why })}
        </Text>
      ))}
    </Stack>
  );
};
