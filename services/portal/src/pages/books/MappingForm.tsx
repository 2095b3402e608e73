import { Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useFieldArray, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '~/components/form/fields';
import { FormFrame } from '~/components/form/FormFrame';
import { useServerErrors } from '~/components/form/useServerErrors';
import { useFormats } from '~/i18n/formats';
import { type Mapping, MEASURES } from './books';
import { useMapBooks } from './commands';
import type { BooksPlace } from './queries';

const CATEGORIES = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;
type Category = (typeof CATEGORIES)[number];

interface TypedMapping {
  readonly fiscalYearStartMonth: string;
  readonly lines: { line: string; output: string; category: Category | '' }[];
  readonly measures: { word: string; measure: (typeof MEASURES)[number] }[];
}

const typedOf = (mapping: Mapping | null, unmapped: readonly string[]): TypedMapping => ({
  fiscalYearStartMonth: String(mapping?.fiscalYearStartMonth ?? 1),
  lines: [
    ...(mapping?.lines ?? []).map(({ line, output, category }) => ({
      line,
      output: output ?? '',
      category: (category ?? '') as Category | '',
    })),
    ...unmapped.map((line) => ({ line, output: '', category: '' as const })),
  ],
  measures: (mapping?.measures ?? []).map(({ word, measure }) => ({
    word,
    measure: measure as (typeof MEASURES)[number],
  })),
});

interface MappingFormProps {
  readonly place: BooksPlace;
  readonly mapping: Mapping | null;
  /** Lines of the books that stand nowhere yet. */
  readonly unmapped: readonly string[];
  /** Codes of the shared outputs. */
  readonly outputs: readonly string[];
}

/** Where own budget lines stand in the shared budget, what own words mean, and when the own year begins. */
export const MappingForm = ({ place, mapping, unmapped, outputs }: MappingFormProps) => {
  const { t, i18n } = useTranslation(['books', 'record']);
  const { language } = useFormats();
  const form = useForm<TypedMapping>({ defaultValues: typedOf(mapping, unmapped) });
  const { control } = form;
  const lines = useFieldArray({ control, name: 'lines' });
  const words = useFieldArray({ control, name: 'measures' });
  const command = useMapBooks(place.participant);
  useServerErrors(form, command.error);
  const needed = t('transfer.needed', { ns: 'record' });
  const month = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : i18n.language, {
    month: 'long',
    timeZone: 'UTC',
  });
  const send = ({ fiscalYearStartMonth, lines: typed, measures }: TypedMapping): void =>
    command.mutate({
      programme: place.programme,
      fiscalYearStartMonth: Number(fiscalYearStartMonth),
      lines: typed.map(({ line, output, category }) => ({
        line: line.trim(),
        ...(output === '' ? {} : { output }),
        ...(category === '' ? {} : { category }),
      })),
      measures: measures.map(({ word, measure }) => ({ word: word.trim(), measure })),
    });
  return (
    <FormFrame
      label={t('mapping')}
      send={t('keepMapping')}
      onSubmit={() => void form.handleSubmit(send)()}
      isSending={command.isPending}
      problem={command.error}
    >
      <ChoiceField
        control={control}
        name="fiscalYearStartMonth"
        label={t('fiscalYear')}
        maw={280}
        data={Array.from({ length: 12 }, (_, index) => ({
          value: String(index + 1),
          label: month.format(new Date(Date.UTC(2000, index, 1))),
        }))}
      />
      <Fieldset legend={t('lines')}>
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {t('linesHint')}
          </Text>
          {lines.fields.map(({ id }, index) => (
            <Group key={id} align="flex-end" gap="xs">
              <TextField
                control={control}
                name={`lines.${index}.line`}
                label={t('ownLine')}
                rules={{ required: needed }}
              />
              <ChoiceField
                control={control}
                name={`lines.${index}.output`}
                label={t('sharedOutput')}
                data={[{ value: '', label: t('none') }, ...outputs]}
              />
              <ChoiceField
                control={control}
                name={`lines.${index}.category`}
                label={t('sharedCategory')}
                data={[
                  { value: '', label: t('none') },
                  ...CATEGORIES.map((value) => ({ value, label: t(`categories.${value}`) })),
                ]}
              />
              <Button
                variant="default"
                onClick={() => lines.remove(index)}
                aria-label={t('removeLine', { number: index + 1 })}
              >
                <IconTrash size={18} aria-hidden />
              </Button>
            </Group>
          ))}
          <Button
            variant="subtle"
            w="fit-content"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => lines.append({ line: '', output: '', category: '' })}
          >
            {t('addLine')}
          </Button>
        </Stack>
      </Fieldset>
      <Fieldset legend={t('words')}>
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {t('wordsHint')}
          </Text>
          {words.fields.map(({ id }, index) => (
            <Group key={id} align="flex-end" gap="xs">
              <TextField
                control={control}
                name={`measures.${index}.word`}
                label={t('ownWord')}
                rules={{ required: needed }}
              />
              <ChoiceField
                control={control}
                name={`measures.${index}.measure`}
                label={t('means')}
                data={MEASURES.map((value) => ({ value, label: t(`figures.${value}`, { ns: 'record' }) }))}
              />
              <Button
                variant="default"
                onClick={() => words.remove(index)}
                aria-label={t('removeWord', { number: index + 1 })}
              >
                <IconTrash size={18} aria-hidden />
              </Button>
            </Group>
          ))}
          <Button
            variant="subtle"
            w="fit-content"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => words.append({ word: '', measure: 'committed' })}
          >
            {t('addWord')}
          </Button>
        </Stack>
      </Fieldset>
    </FormFrame>
  );
};
