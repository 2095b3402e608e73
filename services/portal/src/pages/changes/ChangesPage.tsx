import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageSearch } from '~/routing/use-page-search';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { Section } from '~/components/page/Section';
import { today } from '~/moment/today';
import { usePlace } from '~/moment/use-place';
import { programmeQuery } from '~/record/agencies';
import { FactsBetween } from './FactsBetween';
import { MoneyDifferences } from './MoneyDifferences';
import { moneyDifferences } from './money-differences';
import { OtherChanges } from './OtherChanges';
import { page } from './page';
import { changesQuery, type Span } from './queries';

/** What changed between two days: in amounts, and in the facts that made the difference. */
export const ChangesPage = () => {
  const { t } = useTranslation('changes');
  const { programme, moment } = usePlace();
  const known = useQuery(programmeQuery({ programme, moment: {} }));
  const [{ from, to, sense }] = usePageSearch(page);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Loaded query={known} height={360}>
        {({ start }) => {
          const span: Span = {
            from: from ?? start,
            to: to ?? moment.asOf ?? moment.knownAt?.slice(0, 10) ?? today(),
            sense: sense ?? 'asOf',
          };
          return (
            <>
              <SpanChoice key={JSON.stringify(span)} span={span} />
              <Between programme={programme} span={span} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};

const SpanChoice = ({ span }: { readonly span: Span }) => {
  const { t } = useTranslation('changes');
  const [, change] = usePageSearch(page);
  const [{ from, to, sense }, setSpan] = useState(span);
  const isReversed = from > to;
  return (
    <form
      noValidate
      aria-label={t('choice')}
      className="no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReversed) change({ from, to, sense });
      }}
    >
      <Group align="flex-start" gap="sm">
        <NativeSelect
          label={t('sense')}
          value={sense}
          onChange={({ currentTarget }) => setSpan({ from, to, sense: currentTarget.value as Span['sense'] })}
          data={(['asOf', 'knownAt'] as const).map((value) => ({ value, label: t(`senses.${value}`) }))}
        />
        <TextInput
          type="date"
          label={t('from')}
          value={from}
          onChange={({ currentTarget }) => setSpan({ from: currentTarget.value, to, sense })}
        />
        <TextInput
          type="date"
          label={t('to')}
          value={to}
          error={isReversed ? t('reversed') : undefined}
          onChange={({ currentTarget }) => setSpan({ from, to: currentTarget.value, sense })}
        />
        <Button type="submit" mt={{ base: 0, xs: 25 }}>
          {t('show')}
        </Button>
      </Group>
    </form>
  );
};

const Between = ({ programme, span }: { readonly programme: string; readonly span: Span }) => {
  const { t } = useTranslation('changes');
  const changes = useQuery(changesQuery(programme, span));
  return (
    <Stack gap="lg">
      <Loaded query={changes} height={300}>
        {({ before, after, events }) => {
          const differences = moneyDifferences(before, after);
          return (
            <>
              <Section title={t('amounts.title')}>
                {differences.length === 0 ? (
                  <EmptyState title={t('amounts.empty')} />
                ) : (
                  <MoneyDifferences of={differences} span={span} />
                )}
              </Section>
              <Section title={t('facts.title', { count: events.length })} lead={t('facts.lead')}>
                {events.length === 0 ? <EmptyState title={t('facts.empty')} /> : <FactsBetween events={events} />}
              </Section>
            </>
          );
        }}
      </Loaded>
      <OtherChanges programme={programme} span={span} />
    </Stack>
  );
};
