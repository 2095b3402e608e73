import { Button, Fieldset, Group, Slider, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { programmesQuery } from '~/record/programmes';
import { useFormats } from '~/i18n/formats';
import { today } from '~/moment/today';
import { useMoment, useProgramme } from '~/moment/use-place';
import type { Moment } from '~/moment/moment';
import { useSetMoment } from '~/moment/use-set-moment';

const DAY_MS = 86_400_000;
const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
const dayOf = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** The time slider: what was true on a day, and what was known on a day. */
export const MomentChoice = ({ onDone }: { readonly onDone: () => void }) => {
  const { t } = useTranslation();
  const moment = useMoment();
  const setMoment = useSetMoment();
  const programme = useProgramme();
  const { data } = useQuery(programmesQuery);
  const course = data?.items.find(({ code }) => code === programme);
  const [present] = useState(() => today());
  const end = course && course.end < present ? course.end : present;
  const [asOf, setAsOf] = useState(moment.asOf ?? '');
  const [knownAt, setKnownAt] = useState(moment.knownAt ?? '');

  const show = (wanted: Moment): void => {
    setMoment(wanted);
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
          {course && <DaySlider start={course.start} end={end} value={asOf || end} onChange={setAsOf} />}
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
        <Button onClick={() => show({ ...(asOf && { asOf }), ...(knownAt && { knownAt }) })}>{t('moment.show')}</Button>
        <Button variant="default" onClick={() => show({})}>
          {t('moment.backToNow')}
        </Button>
      </Group>
    </Stack>
  );
};

interface DaySliderProps {
  readonly start: string;
  readonly end: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}

const DaySlider = ({ start, end, value, onChange }: DaySliderProps) => {
  const { t } = useTranslation();
  const { day } = useFormats();
  const label = useId();
  return (
    <div>
      <Text id={label} size="sm" mb={4}>
        {t('moment.slide', { from: day(start), to: day(end) })}
      </Text>
      <Slider
        aria-labelledby={label}
        thumbProps={{ 'aria-labelledby': label }}
        min={dayNumber(start)}
        max={dayNumber(end)}
        value={dayNumber(value)}
        onChange={(number) => onChange(dayOf(number))}
        label={(number) => day(dayOf(number))}
      />
    </div>
  );
};
