import { Alert, Code, Fieldset, SimpleGrid, Text } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '~/components/form/fields';
import { FormFrame } from '~/components/form/FormFrame';
import { FileChoice } from '~/components/form/FileChoice';
import {
  cellsIn,
  COLUMNS,
  type Columns,
  DAYS,
  type Delimiter,
  DELIMITERS,
  delimiterOf,
  headingsIn,
  likelyColumns,
} from './books';
import { useImportBooks } from './commands';
import type { BooksPlace } from './queries';

const DELIMITER_NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;
const NOTATIONS = ['en', 'zh', 'de', 'es', 'fr'] as const;

interface Reading {
  readonly mode: 'add' | 'replace' | '';
  readonly locale: (typeof NOTATIONS)[number] | '';
  readonly dates: (typeof DAYS)[number] | '';
  readonly delimiter: Delimiter;
  readonly currency: string;
  readonly columns: Columns;
}

interface ImportBooksProps {
  readonly place: BooksPlace;
  readonly currency: string;
  readonly onDone: () => void;
}

/** A file of the own books: how it writes numbers and days is declared, what each column holds is shown and can be changed. */
export const ImportBooks = ({ place, currency, onDone }: ImportBooksProps) => {
  const { t } = useTranslation(['books', 'record/imports', 'record']);
  const [file, setFile] = useState<{ readonly name: string; readonly csv: string } | null>(null);
  const form = useForm<Reading>({
    defaultValues: { mode: 'add', locale: '', dates: '', delimiter: ',', currency, columns: likelyColumns([]) },
  });
  const { control, setValue } = form;
  const delimiter = form.watch('delimiter');
  const headings = file ? headingsIn(file.csv, delimiter) : [];
  const command = useImportBooks(place.participant, () => {
    setFile(null);
    onDone();
  });
  const cells = cellsIn(command.error?.facts.errors);
  const needed = t('transfer.needed', { ns: 'record' });

  const take = async (chosen: File): Promise<void> => {
    const csv = await chosen.text();
    const separator = delimiterOf(csv);
    setValue('delimiter', separator);
    setValue('columns', likelyColumns(headingsIn(csv, separator)));
    setFile({ name: chosen.name, csv });
    command.reset();
  };
  const send = ({ mode, locale, dates, columns, ...reading }: Reading): void => {
    if (!file || mode === '' || locale === '' || dates === '') return;
    const held = Object.fromEntries(Object.entries(columns).filter(([, heading]) => heading !== ''));
    command.mutate({
      programme: place.programme,
      ...reading,
      ...{ mode, locale, dates },
      columns: held as Columns,
      csv: file.csv,
    });
  };
  const toChoose = [{ value: '', label: t('choose', { ns: 'record/imports' }) }];

  return (
    <>
      <FileChoice
        label={t('file')}
        accept=".csv,text/csv"
        chosen={file?.name ?? null}
        onChoice={(chosen) => void take(chosen)}
      />
      {file && (
        <FormFrame
          label={t('import')}
          send={t('importNow')}
          onSubmit={() => void form.handleSubmit(send)()}
          isSending={command.isPending}
          problem={cells.length > 0 ? null : command.error}
        >
          <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
            <ChoiceField
              control={control}
              name="locale"
              label={t('notation')}
              rules={{ required: needed }}
              data={[
                ...toChoose,
                ...NOTATIONS.map((value) => ({ value, label: t(`notations.${value}`, { ns: 'record/imports' }) })),
              ]}
            />
            <ChoiceField
              control={control}
              name="dates"
              label={t('days')}
              rules={{ required: needed }}
              data={[...toChoose, ...DAYS]}
            />
            <ChoiceField
              control={control}
              name="mode"
              label={t('mode')}
              data={(['add', 'replace'] as const).map((value) => ({ value, label: t(`modes.${value}`) }))}
            />
            <ChoiceField
              control={control}
              name="delimiter"
              label={t('delimiter')}
              data={DELIMITERS.map((value) => ({ value, label: t(`delimiters.${DELIMITER_NAMES[value]}`) }))}
            />
            <TextField control={control} name="currency" label={t('currency')} rules={{ required: needed }} />
          </SimpleGrid>
          <Fieldset legend={t('columns')}>
            <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
              {COLUMNS.map((name) => (
                <ChoiceField
                  key={name}
                  control={control}
                  name={`columns.${name}`}
                  label={t(`column.${name}`)}
                  rules={name === 'row' ? { required: needed } : {}}
                  data={[{ value: '', label: t('noColumn') }, ...headings]}
                />
              ))}
            </SimpleGrid>
          </Fieldset>
          {cells.length > 0 && (
            <Alert color="red" role="alert" title={t('cellsAtFault', { count: cells.length })}>
              <ul aria-label={t('errors', { ns: 'record/imports' })}>
                {cells.map(({ row, column, message }) => (
                  <li key={`${row} ${column} ${message}`}>
                    <Text size="sm">
                      <Code>{t('cell', { row, column })}</Code> <span lang="en">{message}</span>
                    </Text>
                  </li>
                ))}
              </ul>
              <Text size="sm">{t('nothingTaken')}</Text>
            </Alert>
          )}
        </FormFrame>
      )}
    </>
  );
};
