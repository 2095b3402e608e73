import { SimpleGrid, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { Measure } from '~/components/figures/Measure';
import { useFormats } from '~/i18n/formats';
import { activitiesQuery } from '~/record/activities';
import { WHOLE_PROGRAMME } from '~/record/scope';
import { beneficiariesQuery } from '~/record/activities';

/** What took place, and who was reached, as reported last. */
export const Results = ({ place }: { readonly place: Place }) => {
  const { t } = useTranslation('portfolio');
  const { number } = useFormats();
  const activities = useQuery(activitiesQuery(place));
  const beneficiaries = useQuery(beneficiariesQuery(place));
  const reached = (beneficiaries.data ?? [])
    .filter(({ scope, reach }) => scope === WHOLE_PROGRAMME && reach === 'direct')
    .sort((a, b) => (a.period < b.period ? -1 : 1))
    .at(-1);
  const all = activities.data ?? [];
  const began = all.filter(({ occurrences }) => occurrences > 0).length;
  if (!reached && all.length === 0) return null;
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }}>
      <Measure label={t('results.activities')}>
        {t('results.began', { began: number(began), all: number(all.length) })}
      </Measure>
      <Measure label={reached ? t('results.reachedBy', { period: reached.period }) : t('results.reached')}>
        {reached?.persons === undefined || reached.persons === null ? (
          <Text span inherit c="dimmed">
            {t('results.notKnown')}
          </Text>
        ) : (
          number(reached.persons)
        )}
      </Measure>
    </SimpleGrid>
  );
};
