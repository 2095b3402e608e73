import { Button, Group, Paper, SimpleGrid } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { components } from '~/api/generated/concert';
import { AmountField, ChoiceField, TextAreaField, TextField } from '~/components/form/fields';
import { FormFrame } from '~/components/form/FormFrame';
import { useServerErrors } from '~/components/form/useServerErrors';
import { useDeclineFunds, useGrantFunds, useRecordNeed, useRequestFunds } from './commands';

type FundingRequest = components['schemas']['budgets.FundingRequest'];
type Need = components['schemas']['budgets.UnfundedNeed'];

interface FormProps {
  readonly programme: string;
  readonly currency: string;
  readonly onClose: () => void;
}

export const NeedForm = ({ programme, currency, onClose }: FormProps) => {
  const { t } = useTranslation(['money', 'record']);
  const form = useForm({ defaultValues: { title: '', amount: '', keyAction: '' } });
  const command = useRecordNeed(programme, onClose);
  useServerErrors(form, command.error, { 'amount.amount': 'amount' });
  return (
    <Paper withBorder p="md">
      <FormFrame
        label={t('recordNeed')}
        send={t('recordNeed')}
        cancel={t('finding.cancel', { ns: 'record' })}
        onSubmit={() =>
          void form.handleSubmit(({ title, amount, keyAction }) =>
            command.mutate({
              title,
              ...(amount === '' ? {} : { amount: { amount, currency } }),
              ...(keyAction.trim() === '' ? {} : { keyAction: keyAction.trim() }),
            }),
          )()
        }
        onCancel={onClose}
        isSending={command.isPending}
        problem={command.error}
      >
        <TextField
          control={form.control}
          name="title"
          label={t('needTitle')}
          rules={{ required: t('transfer.needed', { ns: 'record' }) }}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <AmountField
            control={form.control}
            name="amount"
            label={t('needAmount')}
            description={t('needAmountHint')}
            currency={currency}
          />
          <TextField
            control={form.control}
            name="keyAction"
            label={t('needKeyAction')}
            description={t('needKeyActionHint')}
          />
        </SimpleGrid>
      </FormFrame>
    </Paper>
  );
};

export const RequestForm = ({
  programme,
  currency,
  needs,
  onClose,
}: FormProps & { readonly needs: readonly Need[] }) => {
  const { t } = useTranslation(['money', 'record']);
  const form = useForm({ defaultValues: { addressee: '', amount: '', purpose: '', need: '' } });
  const command = useRequestFunds(programme, onClose);
  useServerErrors(form, command.error, { 'amount.amount': 'amount' });
  const needed = t('transfer.needed', { ns: 'record' });
  return (
    <Paper withBorder p="md">
      <FormFrame
        label={t('askForFunds')}
        send={t('askForFunds')}
        cancel={t('finding.cancel', { ns: 'record' })}
        onSubmit={() =>
          void form.handleSubmit(({ addressee, amount, purpose, need }) =>
            command.mutate({
              addressee: addressee.trim(),
              amount: { amount, currency },
              purpose,
              ...(need === '' ? {} : { needs: [need] }),
            }),
          )()
        }
        onCancel={onClose}
        isSending={command.isPending}
        problem={command.error}
      >
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextField
            control={form.control}
            name="addressee"
            label={t('addressee')}
            description={t('addresseeHint')}
            rules={{ required: needed }}
          />
          <AmountField
            control={form.control}
            name="amount"
            label={t('amount')}
            currency={currency}
            rules={{ required: needed }}
          />
        </SimpleGrid>
        {needs.length > 0 && (
          <ChoiceField
            control={form.control}
            name="need"
            label={t('forNeed')}
            data={[{ value: '', label: '–' }, ...needs.map(({ need, title }) => ({ value: need, label: title }))]}
          />
        )}
        <TextAreaField control={form.control} name="purpose" label={t('purpose')} rules={{ required: needed }} />
      </FormFrame>
    </Paper>
  );
};

/** The addressee's answer: granted in whole or in part, or declined with a reason. */
export const AnswerRequest = ({ request }: { readonly request: FundingRequest }) => {
  const { t } = useTranslation('money');
  const [answer, choose] = useState<'grant' | 'decline'>();
  const close = (): void => choose(undefined);
  if (answer === 'grant') return <GrantForm request={request} onClose={close} />;
  if (answer === 'decline') return <DeclineForm request={request} onClose={close} />;
  return (
    <Group gap="xs" className="no-print">
      <Button size="compact-md" variant="default" onClick={() => choose('grant')}>
        {t('grant')}
      </Button>
      <Button size="compact-md" variant="default" onClick={() => choose('decline')}>
        {t('decline')}
      </Button>
    </Group>
  );
};

interface AnswerProps {
  readonly request: FundingRequest;
  readonly onClose: () => void;
}

const GrantForm = ({ request: { programme, request, amount, currency }, onClose }: AnswerProps) => {
  const { t } = useTranslation(['money', 'record']);
  const form = useForm({ defaultValues: { amount } });
  const command = useGrantFunds(programme, request, onClose);
  useServerErrors(form, command.error, { 'amount.amount': 'amount' });
  return (
    <FormFrame
      label={t('grant')}
      send={t('grant')}
      cancel={t('finding.cancel', { ns: 'record' })}
      onSubmit={() => void form.handleSubmit((values) => command.mutate({ amount: { ...values, currency } }))()}
      onCancel={onClose}
      isSending={command.isPending}
      problem={command.error}
    >
      <AmountField
        control={form.control}
        name="amount"
        label={t('amount')}
        currency={currency}
        rules={{ required: t('transfer.needed', { ns: 'record' }) }}
      />
    </FormFrame>
  );
};

const DeclineForm = ({ request: { programme, request }, onClose }: AnswerProps) => {
  const { t } = useTranslation(['money', 'record']);
  const form = useForm({ defaultValues: { because: '' } });
  const command = useDeclineFunds(programme, request, onClose);
  useServerErrors(form, command.error);
  return (
    <FormFrame
      label={t('decline')}
      send={t('decline')}
      cancel={t('finding.cancel', { ns: 'record' })}
      onSubmit={() => void form.handleSubmit((values) => command.mutate(values))()}
      onCancel={onClose}
      isSending={command.isPending}
      problem={command.error}
    >
      <TextAreaField
        control={form.control}
        name="because"
        label={t('finding.reason', { ns: 'record' })}
        rules={{ required: t('finding.needsReason', { ns: 'record' }) }}
      />
    </FormFrame>
  );
};
