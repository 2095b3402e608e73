import { Alert, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '~/api/problem';
import { Loaded } from '~/components/page/Loaded';
import { ProblemState } from '~/components/page/ProblemState';
import { CellRemarks } from './CellRemarks';
import { FileChoice } from '~/components/form/FileChoice';
import { Hint, PartTitle } from '~/components/page/words';
import { Choice } from '~/components/form/Choice';
import { downloadTemplate, type ImportTarget, type ReadSheet, useRehearsal, useStore } from './requests';
import { Rows } from './Rows';
import { formatOf, type Imported, type Mode, MODES, type Notation, NOTATIONS, remarksIn } from './sheet';

/** A spreadsheet taken over: downloaded, filled in, looked at row by row, and only then recorded. */
export const ImportPanel = ({ target }: { readonly target: ImportTarget }) => {
  const { t } = useTranslation('record/imports');
  const [file, setFile] = useState<File | null>(null);
  const [way, setWay] = useState<Way>({ locale: undefined, mode: undefined });
  const [stored, setStored] = useState<Imported | null>(null);
  // The cells of a workbook are numbers already: only those that hold text are read in a notation.
  const locale = way.locale ?? (file && formatOf(file.name) === 'xlsx' ? 'plain' : undefined);
  const sheet = file && locale ? { file, locale, ...(way.mode && { mode: way.mode }) } : null;
  const command = useStore(target, (answer) => {
    setStored(answer);
    setFile(null);
  });
  return (
    <Stack gap="lg">
      <Downloads target={target} />
      <Stack gap="sm">
        <PartTitle>{t('fillIn')}</PartTitle>
        <WayFields way={way} onChange={setWay} />
        <FileChoice
          label={t('file')}
          accept=".xlsx,.csv"
          chosen={file?.name ?? null}
          onChoice={(chosen) => {
            setFile(chosen);
            setStored(null);
            command.reset();
          }}
        />
        {file && !locale && <Alert color="yellow">{t('sayNotation')}</Alert>}
      </Stack>
      {stored && <Stored of={stored} />}
      {sheet && <Rehearsal target={target} sheet={sheet} command={command} />}
    </Stack>
  );
};

/** How a sheet writes numbers, and what its rows do. */
interface Way {
  readonly locale: Notation | undefined;
  readonly mode: Mode | undefined;
}

interface WayFieldsProps {
  readonly way: Way;
  readonly onChange: (way: Way) => void;
}

const WayFields = ({ way, onChange }: WayFieldsProps) => {
  const { t } = useTranslation(['record/imports', 'record']);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <Choice
        label={t('notation')}
        description={t('notationHint')}
        value={way.locale}
        of={NOTATIONS}
        wordOf={(value) => t(`record:notations.${value}`)}
        none={t('common:form.choose')}
        onChoice={(locale) => onChange({ ...way, locale })}
      />
      <Choice
        label={t('mode')}
        description={t('modeHint')}
        value={way.mode}
        of={MODES}
        wordOf={(value) => t(`modes.${value}`)}
        none={t('modes.rows')}
        onChoice={(mode) => onChange({ ...way, mode })}
      />
    </SimpleGrid>
  );
};

const Stored = ({ of: { counts } }: { readonly of: Imported }) => {
  const { t } = useTranslation('record/imports');
  const left = counts.rows - counts.stored;
  return (
    <Alert
      color="green"
      icon={<IconCircleCheck aria-hidden />}
      role="status"
      title={t('stored', { count: counts.stored })}
    >
      {left > 0 && t('storedHint', { count: left })}
    </Alert>
  );
};

interface RehearsalProps {
  readonly target: ImportTarget;
  readonly sheet: ReadSheet;
  readonly command: ReturnType<typeof useStore>;
}

/** What the rows would do; recorded from here. */
const Rehearsal = ({ target, sheet, command }: RehearsalProps) => {
  const { t } = useTranslation('record/imports');
  const rehearsal = useRehearsal(target, sheet);
  return (
    <Stack gap="sm">
      <PartTitle>{t('rehearsed')}</PartTitle>
      {rehearsal.error ? (
        <Unreadable error={rehearsal.error} onRetry={() => void rehearsal.refetch()} />
      ) : (
        <Loaded query={rehearsal}>
          {(answer) => (
            <Rehearsed
              of={answer}
              isSending={command.isPending}
              onStore={(accept) => command.mutate({ sheet, hash: answer.document.hash, ...(accept && { accept }) })}
            />
          )}
        </Loaded>
      )}
      {command.error && <ProblemState error={command.error} />}
    </Stack>
  );
};

const Downloads = ({ target }: { readonly target: ImportTarget }) => {
  const { t } = useTranslation('record/imports');
  const [problem, setProblem] = useState<unknown>(null);
  const download = (format: 'csv' | 'xlsx', isBlank: boolean) => () => {
    setProblem(null);
    downloadTemplate(target, { format, isBlank }).catch(setProblem);
  };
  return (
    <Stack gap="xs">
      <PartTitle>{t('download')}</PartTitle>
      <Hint>{t('downloadHint')}</Hint>
      <Group gap="xs">
        <Button variant="light" leftSection={<IconDownload size={18} aria-hidden />} onClick={download('xlsx', false)}>
          {t('withRows')}
        </Button>
        <Button variant="default" onClick={download('xlsx', true)}>
          {t('blank')}
        </Button>
        <Button variant="default" onClick={download('csv', false)}>
          {t('csv')}
        </Button>
      </Group>
      {problem !== null && <ProblemState error={problem} />}
    </Stack>
  );
};

/** A sheet that could not be read at all says so at its cells, too. */
const Unreadable = ({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) => {
  const { t } = useTranslation('record/imports');
  const remarks = remarksIn(asProblem(error).facts.errors ?? []);
  if (remarks.length === 0) return <ProblemState error={error} onRetry={onRetry} />;
  return (
    <Alert color="red" role="alert" title={t('unreadable')}>
      <CellRemarks label={t('errors')} of={remarks} />
    </Alert>
  );
};

interface RehearsedProps {
  readonly of: Imported;
  readonly isSending: boolean;
  readonly onStore: (accept?: 'what-is-right') => void;
}

const Rehearsed = ({ of: { counts, errors, notes, rows }, isSending, onStore }: RehearsedProps) => {
  const { t } = useTranslation('record/imports');
  return (
    <>
      <Text role="status" fw={600}>
        {t('counted', {
          count: counts.rows,
          right: counts.right,
          refused: counts.refused,
          unchanged: counts.unchanged,
        })}
      </Text>
      {errors.length > 0 && (
        <Alert color="red" title={t('cellsAtFault', { count: errors.length })}>
          <Stack gap="xs">
            <CellRemarks label={t('errors')} of={errors} />
            <Text size="sm">{t('mendHint')}</Text>
          </Stack>
        </Alert>
      )}
      {notes.length > 0 && (
        <Alert color="blue" title={t('notes')}>
          <CellRemarks label={t('notes')} of={notes} />
        </Alert>
      )}
      {rows.length > 0 && <Rows items={rows} />}
      {counts.right > 0 ? (
        <Group gap="xs">
          <Button
            loading={isSending}
            variant={errors.length === 0 ? 'filled' : 'light'}
            onClick={() => onStore(errors.length === 0 ? undefined : 'what-is-right')}
          >
            {t(errors.length === 0 ? 'storeAll' : 'storeRight', { count: counts.right })}
          </Button>
        </Group>
      ) : (
        <Text size="sm">{t('nothingToStore')}</Text>
      )}
    </>
  );
};
