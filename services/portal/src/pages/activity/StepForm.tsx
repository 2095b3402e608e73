import { Button, Group, NumberInput, SimpleGrid, Stack, Text } from '@mantine/core';
import { type Control, useController, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ChoiceField, DayField, TextAreaField, TextField } from '~/components/form/fields';
import { useServerErrors } from '~/components/form/useServerErrors';
import { ProblemState } from '~/components/page/ProblemState';
import type { Activity } from '~/record/activities';
import { type StepInput, useStep } from './commands';
import type { Step } from './life';

interface StepFormProps {
  readonly programme: string;
  readonly activity: Activity;
  readonly step: Step;
  readonly onClose: () => void;
}

const HORIZONS = ['immediate', 'medium-term', 'long-term'] as const;
const NEEDS_REASON: readonly Step[] = ['reschedule', 'modality', 'suspend'];
const NEEDS_DAYS: readonly Step[] = ['schedule', 'reschedule'];
const NEEDS_HORIZON: readonly Step[] = ['reschedule', 'modality'];

/** One decision about an activity. What was planned before stays in its life. */
export const StepForm = ({ programme, activity, step, onClose }: StepFormProps) => {
  const { t } = useTranslation('activity');
  const form = useForm<StepInput>({
    defaultValues: {
      start: activity.window.start,
      end: activity.window.end,
      on: '',
      reason: '',
      horizon: 'immediate',
      modality: activity.modality ?? '',
      formerReach: '',
      reach: '',
    },
  });
  const { control } = form;
  const command = useStep(programme, activity, step, onClose);
  useServerErrors(form, command.error, { effectiveDate: 'on', 'window.start': 'start', 'window.end': 'end' });
  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit((input) => command.mutate(input))(event)}>
      <Stack gap="sm">
        <Text size="sm">{t(`steps.${step}.explanation`)}</Text>
        {NEEDS_DAYS.includes(step) && (
          <SimpleGrid cols={2}>
            <DayField control={control} name="start" label={t('fields.start')} rules={{ required: t('needs.day') }} />
            <DayField control={control} name="end" label={t('fields.end')} rules={{ required: t('needs.day') }} />
          </SimpleGrid>
        )}
        {step === 'modality' && (
          <>
            <TextField
              control={control}
              name="modality"
              label={t('fields.modality')}
              rules={{ required: t('needs.modality') }}
            />
            <SimpleGrid cols={2}>
              <ReachField control={control} name="formerReach" label={t('fields.formerReach')} />
              <ReachField control={control} name="reach" label={t('fields.reach')} />
            </SimpleGrid>
          </>
        )}
        {NEEDS_HORIZON.includes(step) && (
          <ChoiceField
            control={control}
            name="horizon"
            label={t('fields.horizon')}
            data={HORIZONS.map((horizon) => ({ value: horizon, label: t(`horizon.${horizon}`) }))}
          />
        )}
        {NEEDS_REASON.includes(step) && (
          <TextAreaField
            control={control}
            name="reason"
            label={t('fields.reason')}
            rules={{ required: t('needs.reason') }}
          />
        )}
        <DayField control={control} name="on" label={t('fields.on')} description={t('fields.onHint')} />
        {command.error && <ProblemState error={command.error} />}
        <Group gap="xs">
          <Button type="submit" loading={command.isPending}>
            {t(`steps.${step}.name`)}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

interface ReachFieldProps {
  readonly control: Control<StepInput>;
  readonly name: 'formerReach' | 'reach';
  readonly label: string;
}

const ReachField = ({ control, name, label }: ReachFieldProps) => {
  const { field } = useController({ control, name });
  return <NumberInput {...field} label={label} min={0} allowDecimal={false} allowNegative={false} hideControls />;
};
