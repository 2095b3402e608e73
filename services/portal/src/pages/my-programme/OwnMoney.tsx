import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Amount } from '~/components/figures/Amount';
import { Measure } from '~/components/figures/Measure';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Section } from '~/components/page/Section';
import { type OwnPlace, ownProgrammeQuery } from './queries';

/** What is ours beside what is everybody's; nothing that was not reported is made up. */
export const OwnMoney = ({ place }: { readonly place: OwnPlace }) => {
  const { t } = useTranslation('my-programme');
  const query = useQuery(ownProgrammeQuery(place));
  return (
    <Section title={t('money')} lead={t('moneyLead')}>
      <Loaded query={query} height={220}>
        {({ money }) => {
          if (!money) return <EmptyState title={t('noMoney')} />;
          const amountOf = (value: string | null | undefined) =>
            value === null || value === undefined ? null : { amount: value, currency: money.currency };
          const last = money.periods.at(-1);
          const rows = [
            { name: 'allocated', own: money.allocated.own.value, all: money.allocated.programme.value },
            { name: 'transferred', own: last?.own?.transferred.value, all: money.transferred.programme.value },
            { name: 'committed', own: last?.own?.committed.value, all: last?.programme?.committed.value },
            { name: 'disbursed', own: last?.own?.disbursed.value, all: last?.programme?.disbursed.value },
          ];
          return (
            <Stack>
              {rows.map(({ name, own, all }) => (
                <SimpleGrid key={name} cols={2}>
                  <Measure label={t(`own.${name}`, { organization: place.participant })}>
                    <Amount of={amountOf(own)} round />
                  </Measure>
                  <Measure label={t(`all.${name}`)}>
                    <Amount of={amountOf(all)} round />
                  </Measure>
                </SimpleGrid>
              ))}
              {last && (
                <Text size="sm" c="dimmed">
                  {t(last.own ? 'reportedFor' : 'notReportedFor', { period: last.period })}
                </Text>
              )}
            </Stack>
          );
        }}
      </Loaded>
    </Section>
  );
};
