import { Alert, Code, Text } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CommandForm } from '~/commands/CommandForm';
import { startOf } from '~/commands/form-values';
import { FileChoice } from '~/components/form/FileChoice';
import type { ParticipantPlace } from '~/moment/place';
import { type CellAtFault, cellsIn, type Delimiter, delimiterOf, headingsIn, likelyColumns } from './books';
import { importBooks } from './commands';

interface ImportBooksProps {
  readonly place: ParticipantPlace;
  readonly currency: string;
  readonly onDone: () => void;
}

/** A file of the own books: its separator and columns are suggested, how it writes numbers and days is declared. */
export const ImportBooks = ({ place: { programme, participant }, currency, onDone }: ImportBooksProps) => {
  const { t } = useTranslation('books');
  const [file, setFile] = useState<{ readonly id: string; readonly name: string; readonly csv: string } | null>(null);
  const terms = { programme, currency, csv: file?.csv ?? '' };
  const form = useForm({ defaultValues: startOf(importBooks({ ...terms, headings: [] }).fields) });
  const headings = headingsIn(terms.csv, form.watch('delimiter') as Delimiter);

  const take = async (chosen: File): Promise<void> => {
    const csv = await chosen.text();
    const separator = delimiterOf(csv);
    form.setValue('delimiter', separator);
    form.setValue('columns', likelyColumns(headingsIn(csv, separator)));
    setFile({ id: crypto.randomUUID(), name: chosen.name, csv });
  };

  return (
    <>
      <FileChoice
        label={t('file')}
        accept=".csv,text/csv"
        chosen={file?.name ?? null}
        onChoice={(chosen) => void take(chosen)}
      />
      {file && (
        <CommandForm
          key={file.id}
          of={importBooks({ ...terms, headings })}
          path={{ participant }}
          form={form}
          problemAs={({ facts }) => {
            const cells = cellsIn(facts.errors);
            return cells.length > 0 && <CellsAtFault cells={cells} />;
          }}
          onDone={() => {
            setFile(null);
            onDone();
          }}
        />
      )}
    </>
  );
};

const CellsAtFault = ({ cells }: { readonly cells: readonly CellAtFault[] }) => {
  const { t } = useTranslation(['books', 'record/imports']);
  return (
    <Alert color="red" role="alert" title={t('cellsAtFault', { count: cells.length })}>
      <ul aria-label={t('record/imports:errors')}>
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
  );
};
