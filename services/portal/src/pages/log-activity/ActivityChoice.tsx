import { Button, Paper, Radio, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type Control, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '~/components/form/fields';
import { useFormats } from '~/i18n/formats';
import type { Activity, Framework } from '~/record/activities';
import { type LoggedEntry, UNPLANNED } from './entry';
import classes from './log.module.css';

interface ActivityChoiceProps {
  readonly control: Control<LoggedEntry>;
  readonly offered: readonly Activity[];
  readonly outcomes: Framework['outcomes'];
  readonly isUnplanned: boolean;
  readonly onChoice: (activity: string) => void;
}

const FEW = 5;

/** Which planned activity it belongs to, or none. */
export const ActivityChoice = ({ control, offered, outcomes, isUnplanned, onChoice }: ActivityChoiceProps) => {
  const { t } = useTranslation('log-activity');
  const { shortDay } = useFormats();
  const { field, fieldState } = useController({ control, name: 'activity', rules: { required: t('needs.activity') } });
  const [showsAll, showAll] = useState(false);
  const shown = showsAll ? offered : offered.filter(({ id }, index) => index < FEW || id === field.value);
  return (
    <Paper withBorder p="md">
      <Radio.Group
        name={field.name}
        label={t('activity')}
        value={field.value}
        onChange={onChoice}
        error={fieldState.error?.message}
      >
        <Stack gap="xs" mt="xs">
          {shown.map(({ id, title, output, outcome, window }) => (
            <Planned key={id} value={id} title={title}>
              {output ?? outcome} · {shortDay(window.start)} – {shortDay(window.end)}
            </Planned>
          ))}
          {shown.length < offered.length && (
            <Button variant="subtle" size="compact-sm" w="fit-content" onClick={() => showAll(true)}>
              {t('showAll', { count: offered.length })}
            </Button>
          )}
          <Planned value={UNPLANNED} title={t('unplanned')}>
            {t('unplannedHint')}
          </Planned>
        </Stack>
      </Radio.Group>
      {isUnplanned && <ResultField control={control} outcomes={outcomes} />}
    </Paper>
  );
};

interface PlannedProps {
  readonly value: string;
  readonly title: string;
  readonly children: ReactNode;
}

const Planned = ({ value, title, children }: PlannedProps) => (
  <Radio.Card value={value} className={classes.card ?? ''} p="sm">
    <span className={classes.choice}>
      <Radio.Indicator aria-hidden />
      <span>
        <Text span size="sm" fw={550}>
          {title}
        </Text>
        <Text span size="xs" c="dimmed" display="block">
          {children}
        </Text>
      </span>
    </span>
  </Radio.Card>
);

/** To which result an unplanned activity belongs. */
const ResultField = ({ control, outcomes }: Pick<ActivityChoiceProps, 'control' | 'outcomes'>) => {
  const { t } = useTranslation('log-activity');
  const results = outcomes.flatMap(({ code, title, outputs }) => [
    { value: code, label: `${code} ${title}` },
    ...outputs.map((output) => ({ value: output.code, label: `${output.code} ${output.title}` })),
  ]);
  return (
    <ChoiceField
      mt="md"
      control={control}
      name="result"
      label={t('result')}
      data={[{ value: '', label: t('chooseResult') }, ...results]}
      rules={{ required: t('needs.result') }}
    />
  );
};
