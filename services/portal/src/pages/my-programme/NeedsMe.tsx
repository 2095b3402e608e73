import { Badge, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Day } from '~/components/figures/Day';
import { FindingBadge } from '~/components/figures/FindingBadge';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { PageLink } from '~/components/page/PageLink';
import { Section } from '~/components/page/Section';
import { page as board } from '~/pages/reconciliation-board/page';
import { moneyFindingsQuery } from '~/record/budgets';
import { type OwnKeyAction, type OwnPlace, ownKeyActionsQuery } from './queries';
import classes from './my-programme.module.css';

const ENDED = ['completed', 'verified', 'dropped'];

/** What is late first, then by the day it is due; what has no day comes last. */
const byUrgency = (a: OwnKeyAction, b: OwnKeyAction): number =>
  Number(b.overdue) - Number(a.overdue) || (a.end ?? '9999').localeCompare(b.end ?? '9999');

export const NeedsMe = ({ place }: { readonly place: OwnPlace }) => {
  const { t } = useTranslation(['my-programme', 'record']);
  const actions = useQuery(ownKeyActionsQuery(place));
  const findings = useQuery(moneyFindingsQuery(place));
  const toExplain = (findings.data ?? []).filter(
    ({ status, scope, assignedTo }) =>
      status === 'open' && (scope === place.participant || assignedTo === place.participant),
  );
  return (
    <Section title={t('needsMe')} lead={t('needsMeLead')}>
      {toExplain.map(({ id, rule, scope, period, severity, note }) => (
        <Group key={id} className={classes.item ?? ''} justify="space-between" align="flex-start">
          <Stack gap={2} maw={720}>
            <PageLink page={board} search={{ cell: `${scope}:${period}` }} fw={600}>
              {t(`rules.${rule}`, { ns: 'record' })} · {period}
            </PageLink>
            <Text size="sm" lang="en">
              {note}
            </Text>
          </Stack>
          <FindingBadge severity={severity} />
        </Group>
      ))}
      <Loaded query={actions} height={220}>
        {(all) => {
          const open = all.filter(({ status }) => !ENDED.includes(status)).sort(byUrgency);
          if (open.length === 0 && toExplain.length === 0)
            return <EmptyState title={t('nothing.title')}>{t('nothing.next')}</EmptyState>;
          return open.map((action) => <KeyActionItem key={action.action} action={action} />);
        }}
      </Loaded>
    </Section>
  );
};

const KeyActionItem = ({ action }: { readonly action: OwnKeyAction }) => {
  const { t } = useTranslation('my-programme');
  const { code, text, overdue, end, relation, through, recommendation, timeFrameAsPrinted } = action;
  return (
    <Group className={classes.item ?? ''} justify="space-between" align="flex-start" wrap="nowrap">
      <Stack gap={2} maw={720}>
        <Text fw={600}>
          {code} {text}
        </Text>
        <Text size="sm" c="dimmed">
          {recommendation && t('ofRecommendation', { code: recommendation.code, title: recommendation.title })}
          {relation && ` · ${t(`relation.${relation}`)}`}
          {through && ` · ${t('through', { body: through })}`}
        </Text>
      </Stack>
      <Stack gap={4} align="flex-end" miw={130}>
        {overdue && <Badge color="orange">{t('overdue')}</Badge>}
        <Text size="sm" ta="right">
          {end ? (
            <>
              {t('due')} <Day of={end} short />
            </>
          ) : (
            (timeFrameAsPrinted ?? t('noDay'))
          )}
        </Text>
      </Stack>
    </Group>
  );
};
