import { Chip, Group, Input } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type Control, Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '~/components/form/fields';
import type { Place } from '~/moment/place';
import { activitiesQuery } from '~/record/activities';
import { recommendationsQuery } from '~/record/recommendations';
import type { RevisionFields } from './request';

interface ChoiceProps {
  readonly place: Place;
  readonly control: Control<RevisionFields>;
}

/** The activity that is given up. */
export const ActivityChoice = ({ place, control }: ChoiceProps) => {
  const { t } = useTranslation('revision-desk');
  const activities = useQuery(activitiesQuery(place));
  const options = (activities.data ?? [])
    .filter(({ status }) => status !== 'eliminated' && status !== 'completed')
    .map(({ id, title, lead }) => ({ value: id, label: `${title} (${lead})` }));
  return (
    <ChoiceField
      control={control}
      name="activity"
      label={t('activity')}
      description={t('activityHint')}
      data={[{ value: '', label: t('choose') }, ...options]}
      rules={{ required: t('common:form.needed') }}
    />
  );
};

/** The recommendations that it answers. */
export const RecommendationsChoice = ({ place, control }: ChoiceProps) => {
  const recommendations = useQuery(recommendationsQuery(place));
  if (!recommendations.data || recommendations.data.length === 0) return null;
  return (
    <Controller
      control={control}
      name="recommendations"
      render={({ field: { value, onChange } }) => (
        <Recommendations items={recommendations.data} value={[...value]} onChange={onChange} />
      )}
    />
  );
};

interface RecommendationsProps {
  readonly items: readonly { readonly code: string; readonly title: string }[];
  readonly value: string[];
  readonly onChange: (codes: string[]) => void;
}

/** Long titles stay readable on a phone. */
const CHIP = {
  root: { maxWidth: '100%' },
  label: { height: 'auto', minHeight: 28, whiteSpace: 'normal', maxWidth: '100%' },
} as const;

const Recommendations = ({ items, value, onChange }: RecommendationsProps) => {
  const { t } = useTranslation('revision-desk');
  return (
    <Input.Wrapper
      label={t('recommendations')}
      description={t('recommendationsHint')}
      labelElement="div"
      role="group"
      aria-label={t('recommendations')}
    >
      <Chip.Group multiple value={value} onChange={onChange}>
        <Group gap={6} mt={6}>
          {items.map(({ code, title }) => (
            <Chip key={code} value={code} size="sm" styles={CHIP}>
              {code} · {title}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
};
