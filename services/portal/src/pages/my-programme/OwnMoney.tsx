import { Progress, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Amount } from '~/components/figures/Amount';
import { Measure } from '~/components/figures/Measure';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { PageLink } from '~/components/page/PageLink';
import { Section } from '~/components/page/Section';
import { Hint } from '~/components/page/words';
import type { Money } from '~/i18n/formats';
import { page as figuresPage } from '~/pages/financial-report/page';
import type { ParticipantPlace } from '~/moment/place';
import { shareOf } from './needs';
import { ownProgrammeQuery } from './queries';
import classes from './my-programme.module.css';

interface BarProps {
  readonly label: string;
  readonly amount: Money | null;
  /** What a full bar stands for: the allocation. */
  readonly whole: string | null;
  readonly isAll?: boolean;
}

const Bar = ({ label, amount, whole, isAll = false }: BarProps) => (
  <div>
    <Measure label={label}>
      <Amount of={amount} round />
    </Measure>
    {amount ? (
      <Progress value={shareOf(amount.amount, whole)} color={isAll ? 'gray.6' : 'lake'} size="lg" aria-label={label} />
    ) : (
      <Progress value={0} size="lg" aria-hidden />
    )}
  </div>
);

/** What is ours beside what is everybody's; nothing that was not reported is made up. */
export const OwnMoney = ({ place }: { readonly place: ParticipantPlace }) => {
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
                <div key={name} className={classes.bars}>
                  <Bar
                    label={t(`own.${name}`, { organization: place.participant })}
                    amount={amountOf(own)}
                    whole={money.allocated.own.value}
                  />
                  <Bar label={t(`all.${name}`)} amount={amountOf(all)} whole={money.allocated.programme.value} isAll />
                </div>
              ))}
              {last?.own && <Hint>{t('reportedFor', { period: last.period })}</Hint>}
              {last && !last.own && (
                <PageLink page={figuresPage} search={{ period: last.period }} size="sm">
                  {t('reportNow', { period: last.period })}
                </PageLink>
              )}
            </Stack>
          );
        }}
      </Loaded>
    </Section>
  );
};
