import { Button, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useFieldArray, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DayField, TextAreaField, TextField } from '~/components/form/fields';
import { FormFrame } from '~/components/form/FormFrame';
import { useServerErrors } from '~/components/form/useServerErrors';
import { type MeasurementOrder, useMeasure } from './commands';
import type { Card } from './queries';

interface MeasurementFormProps {
  readonly participant: string;
  readonly card: Card;
}

/** Baseline, then end, with the same questions. */
export const MeasurementForm = ({ participant, card }: MeasurementFormProps) => {
  const { t } = useTranslation(['beneficiaries', 'record']);
  const kind: MeasurementOrder['kind'] = card.baselineOn === null ? 'baseline' : 'end';
  const questions = (card.baseline ?? []).map(({ question }) => ({ question, answer: '' }));
  const form = useForm({
    defaultValues: { on: '', answers: questions.length > 0 ? questions : [{ question: '', answer: '' }] },
  });
  const { control } = form;
  const { fields, append } = useFieldArray({ control, name: 'answers' });
  const command = useMeasure(participant, card.beneficiary);
  useServerErrors(form, command.error);
  const needed = t('transfer.needed', { ns: 'record' });
  return (
    <FormFrame
      label={t(`measure.${kind}`)}
      send={t(`measure.${kind}`)}
      onSubmit={() => void form.handleSubmit((typed) => command.mutate({ kind, ...typed }))()}
      isSending={command.isPending}
      problem={command.error}
    >
      <DayField control={control} name="on" label={t('interview')} rules={{ required: needed }} />
      {fields.map(({ id }, index) => (
        <Stack key={id} gap="xs">
          <TextField
            control={control}
            name={`answers.${index}.question`}
            label={t('question', { number: index + 1 })}
            rules={{ required: needed }}
          />
          <TextAreaField
            control={control}
            name={`answers.${index}.answer`}
            label={t('answer', { number: index + 1 })}
            rules={{ required: needed }}
          />
        </Stack>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        w="fit-content"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => append({ question: '', answer: '' })}
      >
        {t('anotherQuestion')}
      </Button>
    </FormFrame>
  );
};
