import { Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCopy, IconMessage2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandForm } from '~/commands/CommandForm';
import { Measure } from '~/components/figures/Measure';
import { columnsOf } from '~/components/table/columns';
import { DataTable } from '~/components/table/DataTable';
import { Sign } from '~/components/figures/Sign';
import { Hint } from '~/components/page/words';
import { SideDrawer } from '~/components/page/SideDrawer';
import { moneyOf } from '~/i18n/formats';
import { signOf } from '~/record/decimals';
import type { ParticipantPlace } from '~/moment/place';
import type { ComparedFigure, Comparison as Compared } from './books';
import { explainDifference } from './commands';
import { useFigureWords } from './use-figure-words';

const column = columnsOf<ComparedFigure>();

const differs = ({ difference }: ComparedFigure): boolean => difference !== null && signOf(difference) !== 0;

interface ComparisonProps {
  readonly place: ParticipantPlace;
  readonly of: Compared;
}

/** Own books beside the shared record, figure by figure. */
export const Comparison = ({ place, of: { figures, currency } }: ComparisonProps) => {
  const { t } = useTranslation(['books', 'common']);
  const words = useFigureWords();
  const [open, setOpen] = useState<string | null>(null);
  const chosen = figures.find(({ figure }) => figure === open);
  const columns = [
    column.made('figure', t('figure'), ({ figure }) => words(figure)),
    ...(['own', 'shared', 'difference'] as const).map((name) =>
      column.amount(name, t(name), (of) => moneyOf(of[name], currency)),
    ),
    column.shown('state', t('state'), (of) => <State of={of} />),
    column.shown('act', t('toDo'), (of) =>
      differs(of) ? (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => setOpen(of.figure)}
          aria-label={t('lookAt', { figure: words(of.figure) })}
          aria-haspopup="dialog"
        >
          {t('look')}
        </Button>
      ) : (
        '–'
      ),
    ),
  ];
  return (
    <>
      <DataTable caption={t('comparison')} items={figures} columns={columns} keyOf={({ figure }) => figure} />
      <SideDrawer
        opened={chosen !== undefined}
        onClose={() => setOpen(null)}
        title={chosen && words(chosen.figure)}
        size="md"
      >
        {chosen && <Difference key={chosen.figure} place={place} of={chosen} currency={currency} />}
      </SideDrawer>
    </>
  );
};

const LOOKS = {
  agrees: { color: 'green', Icon: IconCircleCheck },
  isExplained: { color: 'lake', Icon: IconMessage2 },
  changedSince: { color: 'orange', Icon: IconAlertTriangle },
  differs: { color: 'orange', Icon: IconAlertTriangle },
} as const;

const stateOf = (of: ComparedFigure): keyof typeof LOOKS => {
  if (!differs(of)) return 'agrees';
  if (!of.explanation) return 'differs';
  return of.explanation.outdated ? 'changedSince' : 'isExplained';
};

const State = ({ of }: { readonly of: ComparedFigure }) => {
  const { t } = useTranslation('books');
  if (of.difference === null) return <Text size="sm">{t(of.own === null ? 'notInBooks' : 'notInRecord')}</Text>;
  const state = stateOf(of);
  return <Sign {...LOOKS[state]}>{t(state)}</Sign>;
};

interface DifferenceProps {
  readonly place: ParticipantPlace;
  readonly of: ComparedFigure;
  readonly currency: string;
}

/** One difference: explain it for yourselves, or ask to have the record corrected. */
const Difference = ({ place: { participant, programme }, of, currency }: DifferenceProps) => {
  const { t } = useTranslation('books');
  const { own, shared, difference, explanation, requestToCorrect } = of;
  return (
    <Stack>
      <Group gap="xl">
        <Measure label={t('own')} amount={moneyOf(own, currency)} />
        <Measure label={t('shared')} amount={moneyOf(shared, currency)} />
        <Measure label={t('difference')} amount={moneyOf(difference, currency)} />
      </Group>
      {explanation && (
        <Hint>
          {t('explainedBy', { by: explanation.by })}
          {explanation.outdated && ` ${t('outdated')}`}
        </Hint>
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
