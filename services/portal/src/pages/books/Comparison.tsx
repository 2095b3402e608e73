import { Badge, Button, CopyButton, Drawer, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCopy, IconMessage2 } from '@tabler/icons-react';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandForm } from '~/commands/CommandForm';
import { Amount } from '~/components/figures/Amount';
import { Measure } from '~/components/figures/Measure';
import { DataTable } from '~/components/table/DataTable';
import { asNumber } from '~/components/table/export';
import { centsOf } from '~/record/decimals';
import type { ComparedFigure, Comparison as Compared } from './books';
import { explainDifference } from './commands';
import type { BooksPlace } from './queries';
import { useFigureWords } from './use-figure-words';

const column = createColumnHelper<ComparedFigure>();

const differs = ({ difference }: ComparedFigure): boolean => difference !== null && centsOf(difference) !== 0n;

interface ComparisonProps {
  readonly place: BooksPlace;
  readonly of: Compared;
}

/** Own books beside the shared record, figure by figure. */
export const Comparison = ({ place, of: { figures, currency } }: ComparisonProps) => {
  const { t } = useTranslation(['books', 'common']);
  const words = useFigureWords();
  const [open, setOpen] = useState<string | null>(null);
  const chosen = figures.find(({ figure }) => figure === open);
  const columns = useMemo(() => {
    const amount = (name: 'own' | 'shared' | 'difference') =>
      column.accessor(name, {
        header: t(name),
        sortingFn: (a, b) => Number(a.original[name]) - Number(b.original[name]),
        cell: ({ getValue }) => {
          const value = getValue();
          return <Amount of={value === null ? null : { amount: value, currency }} />;
        },
        meta: { align: 'right', exported: (_row, value) => asNumber(value) },
      });
    return [
      column.accessor(({ figure }) => words(figure), { id: 'figure', header: t('figure') }),
      amount('own'),
      amount('shared'),
      amount('difference'),
      column.display({ id: 'state', header: t('state'), cell: ({ row: { original } }) => <State of={original} /> }),
      column.display({
        id: 'act',
        header: t('toDo'),
        cell: ({ row: { original } }) =>
          differs(original) ? (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => setOpen(original.figure)}
              aria-label={t('lookAt', { figure: words(original.figure) })}
              aria-haspopup="dialog"
            >
              {t('look')}
            </Button>
          ) : (
            '–'
          ),
      }),
    ];
  }, [t, currency, words]);
  return (
    <>
      <DataTable
        caption={t('comparison')}
        isCaptionHidden
        items={figures}
        columns={columns}
        keyOf={({ figure }) => figure}
      />
      <Drawer
        opened={chosen !== undefined}
        onClose={() => setOpen(null)}
        title={chosen && words(chosen.figure)}
        size="md"
        closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
      >
        {chosen && <Difference key={chosen.figure} place={place} of={chosen} currency={currency} />}
      </Drawer>
    </>
  );
};

const State = ({ of }: { readonly of: ComparedFigure }) => {
  const { t } = useTranslation('books');
  if (of.difference === null) return <Text size="sm">{t(of.own === null ? 'notInBooks' : 'notInRecord')}</Text>;
  if (!differs(of))
    return (
      <Badge color="green" leftSection={<IconCircleCheck size={14} aria-hidden />}>
        {t('agrees')}
      </Badge>
    );
  if (of.explanation && !of.explanation.outdated)
    return (
      <Badge color="lake" leftSection={<IconMessage2 size={14} aria-hidden />}>
        {t('isExplained')}
      </Badge>
    );
  return (
    <Badge color="orange" leftSection={<IconAlertTriangle size={14} aria-hidden />}>
      {t(of.explanation ? 'changedSince' : 'differs')}
    </Badge>
  );
};

interface DifferenceProps {
  readonly place: BooksPlace;
  readonly of: ComparedFigure;
  readonly currency: string;
}

/** One difference: explain it for yourselves, or ask to have the record corrected. */
const Difference = ({ place: { participant, programme }, of, currency }: DifferenceProps) => {
  const { t } = useTranslation('books');
  const { own, shared, difference, explanation, requestToCorrect } = of;
  const amountOf = (value: string | null) => (value === null ? null : { amount: value, currency });
  return (
    <Stack>
      <Group gap="xl">
        <Measure label={t('own')}>
          <Amount of={amountOf(own)} />
        </Measure>
        <Measure label={t('shared')}>
          <Amount of={amountOf(shared)} />
        </Measure>
        <Measure label={t('difference')}>
          <Amount of={amountOf(difference)} />
        </Measure>
      </Group>
      {explanation && (
        <Text size="sm" c="dimmed">
          {t('explainedBy', { by: explanation.by })}
          {explanation.outdated && ` ${t('outdated')}`}
        </Text>
      )}
      <CommandForm of={explainDifference(programme, of)} path={{ participant }} />
      {requestToCorrect && (
        <Stack gap="xs">
          <Text fw={600}>{t('askToCorrect')}</Text>
          <Text size="sm">{t('askHint')}</Text>
          <Text size="sm" lang="en" p="sm" bg="var(--concert-surface)">
            {requestToCorrect}
          </Text>
          <CopyButton value={requestToCorrect}>
            {({ copied, copy }) => (
              <Button variant="default" w="fit-content" leftSection={<IconCopy size={18} aria-hidden />} onClick={copy}>
                <span aria-live="polite">{t(copied ? 'copied' : 'copy')}</span>
              </Button>
            )}
          </CopyButton>
        </Stack>
      )}
    </Stack>
  );
};
