import { SimpleGrid } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ChoiceField, DayField, TextAreaField, TextField } from '~/components/form/fields';
import { FormFrame } from '~/components/form/FormFrame';
import { useServerErrors } from '~/components/form/useServerErrors';
import { type CardOrder, useOpenCard } from './commands';
import { AGE_BANDS, SEXES } from './words';

interface TypedCard {
  readonly sex: CardOrder['sex'];
  readonly ageBand: string;
  readonly openedOn: string;
  readonly name: string;
  readonly birthDate: string;
  readonly guardian: string;
  readonly address: string;
  readonly circumstances: string;
}

const PERSONAL = ['birthDate', 'guardian', 'address', 'circumstances'] as const;

const orderOf = (programme: string, { sex, ageBand, openedOn, name, ...typed }: TypedCard): CardOrder => ({
  programme,
  sex,
  ageBand,
  ...(openedOn === '' ? {} : { openedOn }),
  personal: {
    name: name.trim(),
    ...Object.fromEntries(PERSONAL.filter((key) => typed[key].trim() !== '').map((key) => [key, typed[key].trim()])),
  },
});

interface CardFormProps {
  readonly programme: string;
  readonly participant: string;
  readonly onClose: () => void;
}

/** A new card. No draft of it is kept: what tells who somebody is stays out of this browser. */
export const CardForm = ({ programme, participant, onClose }: CardFormProps) => {
  const { t } = useTranslation(['beneficiaries', 'record']);
  const form = useForm<TypedCard>({
    defaultValues: {
      ...{ sex: 'female', ageBand: 'not-recorded', openedOn: '', name: '' },
      ...{ birthDate: '', guardian: '', address: '', circumstances: '' },
    },
  });
  const { control } = form;
  const command = useOpenCard(participant, onClose);
  useServerErrors(form, command.error, {
    'personal.name': 'name',
    ...Object.fromEntries(PERSONAL.map((key) => [`personal.${key}`, key])),
  });
  return (
    <FormFrame
      label={t('open')}
      send={t('open')}
      cancel={t('finding.cancel', { ns: 'record' })}
      onSubmit={() => void form.handleSubmit((typed) => command.mutate(orderOf(programme, typed)))()}
      onCancel={onClose}
      isSending={command.isPending}
      problem={command.error}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <ChoiceField
          control={control}
          name="sex"
          label={t('sex')}
          data={SEXES.map((value) => ({ value, label: t(`sexes.${value}`) }))}
        />
        <ChoiceField
          control={control}
          name="ageBand"
          label={t('ageBand')}
          data={AGE_BANDS.map((value) => ({
            value,
            label: value === 'not-recorded' ? t('sexes.not-recorded') : value,
          }))}
        />
        <DayField control={control} name="openedOn" label={t('openedOn')} description={t('openedOnHint')} />
      </SimpleGrid>
      <TextField
        control={control}
        name="name"
        label={t('personal.name')}
        autoComplete="off"
        rules={{ validate: (name) => name.trim() !== '' || t('transfer.needed', { ns: 'record' }) }}
      />
      <DayField control={control} name="birthDate" label={t('personal.birthDate')} />
      <TextField control={control} name="guardian" label={t('personal.guardian')} autoComplete="off" />
      <TextField control={control} name="address" label={t('personal.address')} autoComplete="off" />
      <TextAreaField control={control} name="circumstances" label={t('personal.circumstances')} />
    </FormFrame>
  );
};
