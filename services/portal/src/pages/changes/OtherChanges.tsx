import { List } from '@mantine/core';
import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { Day } from '~/components/figures/Day';
import { Section } from '~/components/page/Section';
import { Strong } from '~/components/page/words';
import { occurrencesQuery } from '~/record/activities';
import { type Finding, moneyFindingsQuery } from '~/record/budgets';
import { WHOLE_PROGRAMME } from '~/record/scope';
import { OutcomeBadge } from '~/record/decisions/OutcomeBadge';
import { decisionsQuery } from '~/record/meetings';
import { cameAndWent } from './between';
import type { Span } from './queries';

interface OtherChangesProps {
  readonly programme: string;
  readonly span: Span;
}

/** What a list held before, and holds after. */
const useBoth = <Item,>(query: (place: Place) => UseQueryOptions<Item[]>, { programme, span }: OtherChangesProps) => {
  const at = (day: string): Place => ({ programme, moment: { [span.sense]: day } });
  return [useQuery(query(at(span.from))).data, useQuery(query(at(span.to))).data] as const;
};

/** Findings opened and closed, decisions taken, activities that took place, between the two days. */
export const OtherChanges = (props: OtherChangesProps) => {
  const { t } = useTranslation('changes');
  const findings = useBoth(moneyFindingsQuery, props);
  const decisions = useBoth(decisionsQuery, props);
  const occurrences = useBoth(occurrencesQuery, props);
  if (![...findings, ...decisions, ...occurrences].every(Boolean)) return null;
  const decided = cameAndWent(decisions[0] ?? [], decisions[1] ?? [], ({ decision }) => decision).came;
  const happened = cameAndWent(occurrences[0] ?? [], occurrences[1] ?? [], ({ id }) => id).came;
  return (
    <>
      <Findings before={findings[0] ?? []} after={findings[1] ?? []} />
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

interface FindingsProps {
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
}

const Findings = ({ before, after }: FindingsProps) => {
  const { t } = useTranslation(['changes', 'record']);
  const isOpen = ({ status }: Finding) => status === 'open';
  const { came, went } = cameAndWent(before.filter(isOpen), after.filter(isOpen), ({ id }) => id);
  const nameOf = ({ rule, scope, period }: Finding): string => {
    const words = t(`record:rules.${rule}`, { defaultValue: rule.replaceAll('-', ' ') });
    return [words, scope === WHOLE_PROGRAMME ? t('record:scope.programme') : scope, period].join(' · ');
  };
  if (came.length + went.length === 0) return null;
  return (
    <Section title={t('findings.title')}>
      <Changed title={t('findings.opened')} of={came} keyOf={({ id }) => id}>
        {nameOf}
      </Changed>
      <Changed title={t('findings.closed')} of={went} keyOf={({ id }) => id}>
        {nameOf}
      </Changed>
    </Section>
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
      {title && <Strong>{title}</Strong>}
      <List size="sm" spacing={4}>
        {items.map((item) => (
          <List.Item key={keyOf(item)}>{children(item)}</List.Item>
        ))}
      </List>
    </div>
  );
