import { SimpleGrid, Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AmountField, ChoiceField, DayField, TextField } from '~/components/form/fields';
import { FormFrame } from '~/components/form/FormFrame';
import { useServerErrors } from '~/components/form/useServerErrors';
import { type TransferOrder, useRecordTransfer } from './commands';

interface TransferFields {
  readonly kind: 'tranche' | 'advance';
  readonly tranche: string;
  readonly amount: string;
  readonly valueDate: string;
  readonly reason: string;
}

interface RecordTransferFormProps {
  readonly programme: string;
  readonly currency: string;
  /** What is known already; it can be changed before it is recorded. */
  readonly known?: Partial<TransferFields>;
  /** Why it is filled in so. */
  readonly hint?: string;
  readonly onClose: () => void;
}

const orderOf = ({ kind, tranche, amount, valueDate, reason }: TransferFields, currency: string): TransferOrder => ({
  kind,
  amount: { amount, currency },
  valueDate,
  ...(kind === 'tranche' && tranche !== '' ? { tranche: Number(tranche) } : {}),
  ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
});

/** Money of the fund that came, put into the record. */
export const RecordTransferForm = ({ programme, currency, known, hint, onClose }: RecordTransferFormProps) => {
  const { t } = useTranslation('record');
  const form = useForm<TransferFields>({
    defaultValues: { kind: 'tranche', tranche: '', amount: '', valueDate: '', reason: '', ...known },
  });
  const { control } = form;
  const isTranche = form.watch('kind') === 'tranche';
  const command = useRecordTransfer(programme, onClose);
  useServerErrors(form, command.error, { 'amount.amount': 'amount' });
  const needed = t('transfer.needed');
  return (
    <FormFrame
      label={t('transfer.record')}
      send={t('transfer.record')}
      cancel={t('finding.cancel')}
      onSubmit={() => void form.handleSubmit((values) => command.mutate(orderOf(values, currency)))()}
      onCancel={onClose}
      isSending={command.isPending}
      problem={command.error}
    >
      {hint && <Text size="sm">{hint}</Text>}
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <ChoiceField
          control={control}
          name="kind"
          label={t('transfer.kind')}
          data={(['advance', 'tranche'] as const).map((value) => ({ value, label: t(`transfer.kinds.${value}`) }))}
        />
        {isTranche && (
          <TextField
            control={control}
            name="tranche"
            label={t('transfer.tranche')}
            inputMode="numeric"
            rules={{ pattern: { value: /^[1-9]\d*$/, message: needed }, required: needed }}
          />
        )}
        <AmountField
          control={control}
          name="amount"
          currency={currency}
          label={t('transfer.amount')}
          rules={{ required: needed }}
        />
        <DayField
          control={control}
          name="valueDate"
          label={t('transfer.valueDate')}
          description={t('transfer.valueDateHint')}
          rules={{ required: needed }}
        />
      </SimpleGrid>
      <TextField control={control} name="reason" label={t('transfer.reason')} description={t('transfer.reasonHint')} />
    </FormFrame>
  );
};
