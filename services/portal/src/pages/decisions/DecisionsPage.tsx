import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageSearch } from '~/routing/use-page-search';
import { Day } from '~/components/figures/Day';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { PageLink } from '~/components/page/PageLink';
import { type Columns, DataTable } from '~/components/table/DataTable';
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
      <Loaded
        query={decisions}
        isEmpty={({ length }) => length === 0}
        empty={<EmptyState title={t('empty.title')}>{t('empty.next')}</EmptyState>}
      >
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
  const every = { value: '', label: t('every') };
  return (
    <Group gap="sm" className="no-print">
      <NativeSelect
        label={t('columns.body')}
        value={body ?? ''}
        onChange={({ currentTarget }) => change({ body: currentTarget.value || undefined })}
        data={[every, ...bodies.map((value) => ({ value, label: value }))]}
      />
      <NativeSelect
        label={t('columns.outcome')}
        value={outcome ?? ''}
        onChange={({ currentTarget }) => change({ outcome: currentTarget.value || undefined })}
        data={[
          every,
          ...OUTCOMES.map((value) => ({ value, label: t(`decision.outcomes.${value}`, { ns: 'record' }) })),
        ]}
      />
      <NativeSelect
        label={t('columns.effect')}
        value={effect ?? ''}
        onChange={({ currentTarget }) => change({ effect: currentTarget.value || undefined })}
        data={[every, ...EFFECTS.map((value) => ({ value, label: t(`effects.${value}`) }))]}
      />
    </Group>
  );
};

const Decisions = ({ items }: { readonly items: readonly Decision[] }) => {
  const { t } = useTranslation('decisions');
  return (
    <DataTable
      caption={t('title')}
      isCaptionHidden
      items={items}
      columns={useColumns()}
      keyOf={({ decision }) => decision}
      sortedBy={[{ id: 'date', desc: true }]}
      empty={<EmptyState title={t('none')} />}
    />
  );
};

const useColumns = (): Columns<Decision> => {
  const { t } = useTranslation(['decisions', 'record']);
  const nameOf = useNames();
  return useMemo<Columns<Decision>>(
    () => [
      {
        id: 'subject',
        accessorFn: nameOf,
        header: t('columns.subject'),
        meta: { isRowHeader: true },
        cell: ({ row: { original } }) => <Subject of={original} name={nameOf(original)} />,
      },
      {
        accessorKey: 'date',
        header: t('columns.meeting'),
        cell: ({ row: { original } }) => <Meeting of={original} />,
      },
      {
        accessorKey: 'outcome',
        header: t('columns.outcome'),
        cell: ({ row: { original } }) => <OutcomeBadge of={original.outcome} />,
      },
      {
        accessorKey: 'text',
        header: t('columns.text'),
        enableSorting: false,
        cell: ({ row: { original } }) => <Minuted of={original} />,
      },
      {
        id: 'effect',
        accessorFn: ({ effect }) => effect?.outcome ?? 'none',
        header: t('columns.effect'),
        cell: ({ row: { original } }) => <EffectOfDecision of={original} />,
      },
    ],
    [t, nameOf],
  );
};

/** Names what was decided on. */
const useNames = (): ((decision: Decision) => string) => {
  const place = usePlace();
  const meetings = useQuery(meetingsQuery(place)).data;
  const due = useQuery(decisionsDueQuery(place)).data;
  return useCallback(
    ({ subject }) => titleOf(subject, { meetings: meetings ?? [], due: due ?? [] }) ?? subject.id,
    [meetings, due],
  );
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
      <Text size="xs" c="dimmed">
        {t(`matters.${subject.kind}`, { defaultValue: subject.kind })}
      </Text>
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
