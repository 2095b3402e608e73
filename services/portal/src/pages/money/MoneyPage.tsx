import { SimpleGrid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Measure } from '~/components/figures/Measure';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { Section } from '~/components/page/Section';
import { usePlace } from '~/moment/use-place';
import { originOfMoney, type Summary, summaryQuery } from '~/record/budgets';
import { Allocations } from './Allocations';
import { Funding } from './Funding';
import { Ledger } from './Ledger';
import { Pictures } from './Pictures';
import { Transfers } from './Transfers';

/** What nobody has entered is not known, and not nothing. */
const headlinesOf = ({ total, allocated, transferred, agencies, earmarks, transfers }: Summary) =>
  [
    { name: 'total', word: 'total', amount: total },
    { name: 'allocated', word: 'allocated', amount: agencies.length + earmarks.length > 0 ? allocated : null },
    { name: 'transferred', word: 'received', amount: transfers.length > 0 ? transferred : null },
  ] as const;

/** The money of the programme: what was given, promised and spent, as pictures, tables and entries. */
export const MoneyPage = () => {
  const { t } = useTranslation(['money', 'record']);
  const place = usePlace();
  const summary = useQuery(summaryQuery(place));
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Loaded query={summary} height={480}>
        {(answer) => (
          <Stack gap="lg">
            <Section title={t('inShort')}>
              <SimpleGrid cols={{ base: 1, xs: 3 }}>
                {headlinesOf(answer).map(({ name, word, amount }) => (
                  <Measure
                    key={name}
                    label={t(`record:figures.${word}`)}
                    amount={amount}
                    origin={amount && originOfMoney(place, name)}
                  />
                ))}
              </SimpleGrid>
            </Section>
            <Pictures place={place} summary={answer} />
            <Allocations place={place} summary={answer} />
            <Transfers place={place} summary={answer} />
          </Stack>
        )}
      </Loaded>
      <Ledger place={place} currency={summary.data && (summary.data.total ?? summary.data.allocated).currency} />
      <Funding place={place} />
    </Page>
  );
};
