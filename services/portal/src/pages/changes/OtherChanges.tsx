import { List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { Day } from '~/components/figures/Day';
import { Section } from '~/components/page/Section';
import { occurrencesQuery } from '~/record/activities';
import { moneyFindingsQuery } from '~/record/budgets';
import { OutcomeBadge } from '~/record/decisions/OutcomeBadge';
import { decisionsQuery } from '~/record/meetings';
import { cameAndWent } from './between';
import type { Span } from './queries';

interface OtherChangesProps {
  readonly programme: string;
  readonly span: Span;
}

/** Findings opened and closed, decisions taken, activities that took place, between the two days. */
export const OtherChanges = ({ programme, span: { from, to, sense } }: OtherChangesProps) => {
  const { t } = useTranslation(['changes', 'record']);
  const before: Place = { programme, moment: { [sense]: from } };
  const after: Place = { programme, moment: { [sense]: to } };
  const findings = [useQuery(moneyFindingsQuery(before)), useQuery(moneyFindingsQuery(after))] as const;
  const decisions = [useQuery(decisionsQuery(before)), useQuery(decisionsQuery(after))] as const;
  const occurrences = [useQuery(occurrencesQuery(before)), useQuery(occurrencesQuery(after))] as const;

  const openAt = (of: (typeof findings)[0]) => (of.data ?? []).filter(({ status }) => status === 'open');
  const found = cameAndWent(openAt(findings[0]), openAt(findings[1]), ({ id }) => id);
  const decided = cameAndWent(decisions[0].data ?? [], decisions[1].data ?? [], ({ decision }) => decision).came;
  const happened = cameAndWent(occurrences[0].data ?? [], occurrences[1].data ?? [], ({ id }) => id).came;
  if (![...findings, ...decisions, ...occurrences].every(({ data }) => data)) return null;

  const ruleOf = (rule: string, period: string, scope: string): string =>
    [
      t(`rules.${rule}`, { ns: 'record', defaultValue: rule.replaceAll('-', ' ') }),
      scope === 'programme' ? t('scope.programme', { ns: 'record' }) : scope,
      period,
    ].join(' · ');
  return (
    <>
      {found.came.length + found.went.length > 0 && (
        <Section title={t('findings.title')}>
          <Changed title={t('findings.opened')} of={found.came} keyOf={({ id }) => id}>
            {({ rule, period, scope }) => ruleOf(rule, period, scope)}
          </Changed>
          <Changed title={t('findings.closed')} of={found.went} keyOf={({ id }) => id}>
            {({ rule, period, scope }) => ruleOf(rule, period, scope)}
          </Changed>
        </Section>
      )}
      {decided.length > 0 && (
        <Section title={t('decisions.title')}>
          <Changed of={decided} keyOf={({ decision }) => decision}>
            {({ body, date, outcome, text }) => (
              <>
                {body}, <Day of={date} short /> <OutcomeBadge of={outcome} /> {text}
              </>
            )}
          </Changed>
        </Section>
      )}
      {happened.length > 0 && (
        <Section title={t('occurrences.title', { count: happened.length })}>
          <Changed of={happened} keyOf={({ id }) => id}>
            {({ what, site, from: day, byWhom }) => (
              <>
                <Day of={day} short />: {what} · {site} · {byWhom.join(', ')}
              </>
            )}
          </Changed>
        </Section>
      )}
    </>
  );
};

interface ChangedProps<Item> {
  readonly title?: string;
  readonly of: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

const Changed = <Item,>({ title, of: items, keyOf, children }: ChangedProps<Item>) =>
  items.length === 0 ? null : (
    <div>
      {title && (
        <Text size="sm" fw={600}>
          {title}
        </Text>
      )}
      <List size="sm" spacing={4}>
        {items.map((item) => (
          <List.Item key={keyOf(item)}>{children(item)}</List.Item>
        ))}
      </List>
    </div>
  );
