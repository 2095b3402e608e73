import { Grid, Text } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AmountField } from '~/components/form/AmountField';
import { ChoiceField, TextField } from '~/components/form/fields';
import { useFormats } from '~/i18n/formats';
import { type Base, OTHER_BASE, type RevisionFields } from './request';

interface CutFieldsProps {
  readonly form: UseFormReturn<RevisionFields>;
  readonly bases: readonly Base[];
  readonly currency: string;
}

const PERCENT = /^(?:100|\d{1,2})(?:\.\d{1,4})?$/;
const EARMARK = /^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/;

/** A cut: so many percent of what, set aside for what. The parts of the agencies are worked out. */
export const CutFields = (props: CutFieldsProps) => {
  const { t } = useTranslation('revision-desk');
  const { control, watch } = props.form;
  return (
    <>
      <Text size="sm">{t('cutText')}</Text>
      <Grid align="flex-end">
        <Grid.Col span={{ base: 12, sm: 4, lg: 2 }}>
          <TextField
            control={control}
            name="percent"
            label={t('percent')}
            inputMode="decimal"
            rightSection="%"
            rules={{
              required: t('common:form.needed'),
              pattern: { value: PERCENT, message: t('percentWrong') },
            }}
          />
          <BaseField {...props} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <TextField
            control={control}
            name="earmark"
            label={t('earmark')}
            description={t('earmarkHint')}
            rules={{
              required: t('common:form.needed'),
              pattern: { value: EARMARK, message: t('earmarkHint') },
            }}
          />
        </Grid.Col>
        {watch('base') === OTHER_BASE && <OtherBaseFields {...props} />}
      </Grid>
    </>
  );
};

const BaseField = ({ form: { control }, bases, currency }: CutFieldsProps) => {
  const { t } = useTranslation('revision-desk');
  const { amount } = useFormats();
  const nameOf = (reference: string): string => {
    const [, tranche] = /^tranche-(\d+)$/.exec(reference) ?? [];
    return tranche ? t('bases.tranche', { tranche }) : t('bases.total');
  };
  return (
    <ChoiceField
      control={control}
      name="base"
      label={t('base')}
      data={[
        ...bases.map(({ reference, amount: of }) => ({
          value: reference,
          label: `${nameOf(reference)}: ${amount({ amount: of, currency })}`,
        })),
        { value: OTHER_BASE, label: t('bases.other') },
      ]}
    />
  );
};

const OtherBaseFields = ({ form: { control }, currency }: CutFieldsProps) => {
  const { t } = useTranslation('revision-desk');
  const rules = { required: t('common:form.needed') };
  return (
    <>
      <Grid.Col span={{ base: 12, sm: 6 }}>
        <TextField
          control={control}
          name="otherBase"
          label={t('otherBase')}
          description={t('otherBaseHint')}
          rules={rules}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 6 }}>
        <AmountField control={control} name="otherAmount" label={t('otherAmount')} currency={currency} rules={rules} />
      </Grid.Col>
    </>
  );
};
