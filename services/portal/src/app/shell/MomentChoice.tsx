import { Button, Fieldset, Group, Slider, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { programmesQuery } from '~/record/programmes';
import { useFormats } from '~/i18n/formats';
import { useMoment, useProgramme } from '~/moment/use-place';
import { useSetMoment } from '~/moment/use-set-moment';

const DAY_MS = 86_400_000;
const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
const dayOf = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** The time slider: what was true on a day, and what was known on a day. */
export const MomentChoice = ({ onDone }: { readonly onDone: () => void }) => {
  const { t } = useTranslation();
  const moment = useMoment();
  const setMoment = useSetMoment();
  const { day } = useFormats();
  const programme = useProgramme();
  const { data } = useQuery(programmesQuery);
  const course = data?.items.find(({ code }) => code === programme);
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const start = course?.start ?? '2000-01-01';
  const end = course && course.end < today ? course.end : today;
  const [asOf, setAsOf] = useState(moment.asOf ?? '');
  const [knownAt, setKnownAt] = useState(moment.knownAt ?? '');
  const sliderLabel = useId();

  const show = (): void => {
    setMoment({ ...(asOf ? { asOf } : {}), ...(knownAt ? { knownAt } : {}) });
    onDone();
  };

  return (
    <Stack gap="lg">
      <Text size="sm">{t('moment.explanation')}</Text>
      <Fieldset legend={t('moment.trueOn')}>
        <Stack gap="md">
          <TextInput
            type="date"
            label={t('moment.day')}
            description={t('moment.trueOnHint')}
            value={asOf}
            onChange={({ currentTarget }) => setAsOf(currentTarget.value)}
          />
          {course && (
            <div>
              <Text id={sliderLabel} size="sm" mb={4}>
                {t('moment.slide', { from: day(start), to: day(end) })}
              </Text>
              <Slider
                aria-labelledby={sliderLabel}
                thumbProps={{ 'aria-labelledby': sliderLabel }}
                min={dayNumber(start)}
                max={dayNumber(end)}
                value={dayNumber(asOf || end)}
                onChange={(number) => setAsOf(dayOf(number))}
                label={(number) => day(dayOf(number))}
              />
            </div>
          )}
        </Stack>
      </Fieldset>
      <Fieldset legend={t('moment.knownOn')}>
        <TextInput
          type={knownAt.includes('T') ? 'text' : 'date'}
          label={t('moment.day')}
          description={t('moment.knownOnHint')}
          value={knownAt}
          onChange={({ currentTarget }) => setKnownAt(currentTarget.value)}
        />
      </Fieldset>
      <Group>
        <Button onClick={show}>{t('moment.show')}</Button>
        <Button
          variant="default"
          onClick={() => {
            setMoment({});
            onDone();
          }}
        >
          {t('moment.backToNow')}
        </Button>
      </Group>
    </Stack>
  );
};
