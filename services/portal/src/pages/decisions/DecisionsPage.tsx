import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
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
  const { t } = useTranslation(['decisions', 'record']);
  const place = usePlace();
  const person = usePerson();
  const meetings = useQuery(meetingsQuery(place));
  const due = useQuery(decisionsDueQuery(place));
  const leads = maySee(meetingPage, person);
  const columns = useMemo<Columns<Decision>>(() => {
    const known = { meetings: meetings.data ?? [], due: due.data ?? [] };
    const nameOf = ({ subject }: Decision): string => titleOf(subject, known) ?? subject.id;
    return [
      {
        id: 'subject',
        accessorFn: (decision) => nameOf(decision),
        header: t('columns.subject'),
        meta: { isRowHeader: true },
        cell: ({ row: { original } }) => (
          <div>
            <Text size="sm" fw={500}>
              {nameOf(original)}
            </Text>
            <Text size="xs" c="dimmed">
              {t(`matters.${original.subject.kind}`, { ns: 'record', defaultValue: original.subject.kind })}
            </Text>
          </div>
        ),
      },
      {
        accessorKey: 'date',
        header: t('columns.meeting'),
        cell: ({ row: { original } }) => {
          const words = (
            <>
              {original.body}, <Day of={original.date} short />
            </>
          );
          return leads ? (
            <PageLink
              page={meetingPage}
              params={{ meeting: original.meeting }}
              search={{ seen: original.decision }}
              size="sm"
            >
              {words}
            </PageLink>
          ) : (
            <Text size="sm">{words}</Text>
          );
        },
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
        cell: ({ row: { original } }) => (
          <Stack gap={4} maw={420}>
            <Text size="sm">{original.text}</Text>
            {original.conditions.map((condition) => (
              <Text key={condition} size="xs">
                {t('condition', { condition })}
              </Text>
            ))}
            {original.dissent.map(({ organization, text }) => (
              <Text key={organization} size="xs">
                {t('dissent', { organization, text })}
              </Text>
            ))}
          </Stack>
        ),
      },
      {
        id: 'effect',
        accessorFn: ({ effect }) => effect?.outcome ?? 'none',
        header: t('columns.effect'),
        cell: ({ row: { original } }) => <EffectOfDecision of={original} />,
      },
    ];
  }, [t, meetings.data, due.data, leads]);
  return (
    <DataTable
      caption={t('title')}
      isCaptionHidden
      items={items}
      columns={columns}
      keyOf={({ decision }) => decision}
      sortedBy={[{ id: 'date', desc: true }]}
      empty={<EmptyState title={t('none')} />}
    />
  );
};
