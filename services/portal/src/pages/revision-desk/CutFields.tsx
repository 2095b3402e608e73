import { Grid, Text } from '@mantine/core';
import type { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AmountField, ChoiceField, TextField } from '~/components/form/fields';
import { useFormats } from '~/i18n/formats';
import { type Base, OTHER_BASE, type RevisionFields } from './request';

interface CutFieldsProps {
  readonly form: ReturnType<typeof useForm<RevisionFields>>;
  readonly bases: readonly Base[];
  readonly currency: string;
}

/** A cut: so many percent of what, set aside for what. The parts of the agencies are worked out. */
export const CutFields = ({ form: { control, watch }, bases, currency }: CutFieldsProps) => {
  const { t } = useTranslation(['revision-desk', 'record']);
  const { amount } = useFormats();
  const needed = t('transfer.needed', { ns: 'record' });
  const nameOf = (reference: string): string => {
    const [, tranche] = /^tranche-(\d+)$/.exec(reference) ?? [];
    return tranche ? t('bases.tranche', { tranche }) : t('bases.total');
  };
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
              required: needed,
              pattern: { value: /^(?:100|\d{1,2})(?:\.\d{1,4})?$/, message: t('percentWrong') },
            }}
          />
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
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <TextField
            control={control}
            name="earmark"
            label={t('earmark')}
            description={t('earmarkHint')}
            rules={{
              required: needed,
              pattern: { value: /^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/, message: t('earmarkHint') },
            }}
          />
        </Grid.Col>
        {watch('base') === OTHER_BASE && (
          <>
            <Grid.Col span={{ base: 12, sm: 6 }}>
              <TextField
                control={control}
                name="otherBase"
                label={t('otherBase')}
                description={t('otherBaseHint')}
                rules={{ required: needed }}
              />
            </Grid.Col>
            <Grid.Col span={{ base: 12, sm: 6 }}>
              <AmountField
                control={control}
                name="otherAmount"
                label={t('otherAmount')}
                currency={currency}
                rules={{ required: needed }}
              />
            </Grid.Col>
          </>
        )}
      </Grid>
    </>
  );
};
