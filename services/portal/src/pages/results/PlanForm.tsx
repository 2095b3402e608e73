import { ActionIcon, Button, Checkbox, Fieldset, Group, SimpleGrid, Stack } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Controller, useFieldArray, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { AmountField, ChoiceField, TextAreaField, TextField } from '~/components/form/fields';
import { FormFrame } from '~/components/form/FormFrame';
import { useServerErrors } from '~/components/form/useServerErrors';
import { programmeQuery } from '~/record/agencies';
import { useWritePlan } from './commands';
import type { PlannedLine } from './queries';

interface PlanFormProps {
  readonly place: Place;
  readonly year: number;
  readonly lines: readonly PlannedLine[];
  /** The plan is in force: another version says why. */
  readonly isAmendment: boolean;
  readonly onClose: () => void;
}

interface LineValues {
  line: string;
  title: string;
  activity: string;
  quarters: string[];
  budget: string;
  responsible: string;
}

const QUARTERS = ['1', '2', '3', '4'];

export const PlanForm = ({ place, year, lines, isAmendment, onClose }: PlanFormProps) => {
  const { t } = useTranslation('results');
  const programme = useQuery(programmeQuery(place));
  const currency = programme.data?.currency ?? '';
  const codes = (programme.data?.participants ?? []).map(({ organization }) => organization).sort();
  const command = useWritePlan(place.programme, onClose);
  const form = useForm({
    defaultValues: {
      reason: '',
      lines: lines.map(({ quarters, budget, activity, ...rest }) => ({
        ...rest,
        activity: activity ?? '',
        quarters: quarters.map(String),
        budget: budget?.amount ?? '',
      })),
    },
  });
  useServerErrors(form as never, command.error);
  const { control, handleSubmit } = form;
  const { fields, append, remove } = useFieldArray({ control, name: 'lines' });
  const sent = ({ activity, quarters, budget, ...rest }: LineValues): PlannedLine => ({
    ...rest,
    quarters: quarters.map(Number).sort(),
    budget: budget === '' ? null : { amount: budget, currency },
    ...(activity ? { activity } : {}),
  });
  return (
    <FormFrame
      label={t('plan.title', { year })}
      send={t('record')}
      cancel={t('cancel')}
      onCancel={onClose}
      isSending={command.isPending}
      problem={command.error}
      onSubmit={() =>
        void handleSubmit(({ reason, lines: written }) =>
          command.mutate({ year, lines: written.map(sent), ...(isAmendment ? { reason } : {}) }),
        )()
      }
    >
      {fields.map(({ id }, index) => (
        <Fieldset key={id} legend={t('line.number', { number: index + 1 })}>
          <Stack gap="xs">
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <TextField
                control={control}
                name={`lines.${index}.line`}
                label={t('line.code')}
                rules={{ required: t('needed') }}
              />
              <TextField
                control={control}
                name={`lines.${index}.title`}
                label={t('line.title')}
                rules={{ required: t('needed') }}
              />
              <ChoiceField
                control={control}
                name={`lines.${index}.responsible`}
                label={t('line.responsible')}
                data={['', ...codes]}
                rules={{ required: t('needed') }}
              />
              <AmountField
                control={control}
                name={`lines.${index}.budget`}
                label={t('line.budget')}
                currency={currency}
              />
            </SimpleGrid>
            <Group justify="space-between" align="flex-end">
              <Controller
                control={control}
                name={`lines.${index}.quarters`}
                render={({ field: { value, onChange } }) => (
                  <Checkbox.Group label={t('line.quarters')} value={value} onChange={onChange}>
                    <Group gap="sm" mt={4}>
                      {QUARTERS.map((quarter) => (
                        <Checkbox key={quarter} value={quarter} label={t('quarter.name', { quarter })} />
                      ))}
                    </Group>
                  </Checkbox.Group>
                )}
              />
              <ActionIcon
                variant="subtle"
                color="red"
                size="lg"
                aria-label={t('line.remove', { number: index + 1 })}
                onClick={() => remove(index)}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </Group>
          </Stack>
        </Fieldset>
      ))}
      <Button
        variant="default"
        w="fit-content"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => append({ line: '', title: '', activity: '', quarters: [], budget: '', responsible: '' })}
      >
        {t('line.add')}
      </Button>
      {isAmendment && (
        <TextAreaField control={control} name="reason" label={t('plan.reason')} rules={{ required: t('needed') }} />
      )}
    </FormFrame>
  );
};
