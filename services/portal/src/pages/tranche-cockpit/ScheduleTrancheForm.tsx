import { SimpleGrid } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AmountField, DayField, TextField } from '~/components/form/fields';
import { FormFrame } from '~/components/form/FormFrame';
import { useServerErrors } from '~/components/form/useServerErrors';
import { useScheduleTranche } from './commands';

interface ScheduleTrancheFormProps {
  readonly programme: string;
  readonly currency: string;
  readonly next: number;
  readonly onClose: () => void;
}

export const ScheduleTrancheForm = ({ programme, currency, next, onClose }: ScheduleTrancheFormProps) => {
  const { t } = useTranslation(['tranche-cockpit', 'record']);
  const form = useForm({ defaultValues: { tranche: String(next), amount: '', plannedDate: '' } });
  const command = useScheduleTranche(programme, onClose);
  useServerErrors(form, command.error, { 'amount.amount': 'amount' });
  const needed = t('transfer.needed', { ns: 'record' });
  return (
    <FormFrame
      label={t('scheduleOne')}
      send={t('scheduleOne')}
      cancel={t('finding.cancel', { ns: 'record' })}
      onSubmit={() =>
        void form.handleSubmit(({ tranche, amount, plannedDate }) =>
          command.mutate({ tranche: Number(tranche), amount: { amount, currency }, plannedDate }),
        )()
      }
      onCancel={onClose}
      isSending={command.isPending}
      problem={command.error}
    >
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextField
          control={form.control}
          name="tranche"
          label={t('number')}
          inputMode="numeric"
          rules={{ required: needed, pattern: { value: /^[1-9]\d*$/, message: needed } }}
        />
        <AmountField
          control={form.control}
          name="amount"
          label={t('amount')}
          currency={currency}
          rules={{ required: needed }}
        />
        <DayField control={form.control} name="plannedDate" label={t('planned')} rules={{ required: needed }} />
      </SimpleGrid>
    </FormFrame>
  );
};
