import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Measure } from '~/components/figures/Measure';
import { useFormats } from '~/i18n/formats';
import type { TrancheCockpit } from '~/record/budgets';

/** How fast the money would have to be spent, beside how fast it is. */
export const BurnNeeded = ({ burn }: { readonly burn: NonNullable<TrancheCockpit['burn']> }) => {
  const { t } = useTranslation('tranche-cockpit');
  const { number } = useFormats();
  const { undisbursed, daysLeft, neededPerDay, presentPerDay, timesPresent, reportPeriod } = burn;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
      <Measure label={t('undisbursed')} note={t('reportOf', { period: reportPeriod })} amount={undisbursed} />
      <Measure label={t('daysLeft')} note={t('daysLeftNote')}>
        {number(daysLeft)}
      </Measure>
      <Measure label={t('neededPerDay')} amount={neededPerDay} />
      <Measure
        label={t('presentPerDay')}
        note={timesPresent && t('timesPresent', { times: number(timesPresent) })}
        amount={presentPerDay}
      />
    </SimpleGrid>
  );
};
