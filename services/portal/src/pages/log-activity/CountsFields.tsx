import { Button, Fieldset, NumberInput, SimpleGrid, Stack } from '@mantine/core';
import { type Control, useController, useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '~/components/form/fields';
import { type LoggedEntry, NO_COUNTS } from './entry';

const AGE_BANDS = ['not-recorded', '0-14', '15-17', '15-24', '18-24', '25-59', '60+'];
const SEXES = ['female', 'male', 'not-recorded'] as const;

/** Who took part, by sex and age band. Left empty: nobody counted. */
export const CountsFields = ({ control }: { readonly control: Control<LoggedEntry> }) => {
  const { t } = useTranslation('log-activity');
  const { fields, append } = useFieldArray({ control, name: 'counts' });
  return (
    <Stack gap="sm">
      {fields.map(({ id }, index) => (
        <Fieldset key={id} legend={t('participants')} variant="filled">
          <Stack gap="sm">
            <ChoiceField
              control={control}
              name={`counts.${index}.ageBand`}
              label={t('ageBand')}
              data={AGE_BANDS.map((band) => ({
                value: band,
                label: band === 'not-recorded' ? t('ageNotRecorded') : band,
              }))}
            />
            <SimpleGrid cols={3} spacing="xs">
              {SEXES.map((sex) => (
                <CountField key={sex} control={control} name={`counts.${index}.${sex}`} label={t(`sex.${sex}`)} />
              ))}
            </SimpleGrid>
          </Stack>
        </Fieldset>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        w="fit-content"
        onClick={() => append({ ...NO_COUNTS, ageBand: '15-24' })}
      >
        {t('anotherAgeBand')}
      </Button>
    </Stack>
  );
};

interface CountFieldProps {
  readonly control: Control<LoggedEntry>;
  readonly name: `counts.${number}.${(typeof SEXES)[number]}`;
  readonly label: string;
}

const CountField = ({ control, name, label }: CountFieldProps) => {
  const { field } = useController({ control, name });
  return (
    <NumberInput
      {...field}
      label={label}
      inputMode="numeric"
      min={0}
      allowDecimal={false}
      allowNegative={false}
      hideControls
    />
  );
};
