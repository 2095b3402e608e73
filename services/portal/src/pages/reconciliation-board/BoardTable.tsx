import { Group, ScrollArea, Stack, Table, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Amount } from '~/components/figures/Amount';
import { FindingBadge } from '~/components/figures/FindingBadge';
import { useFormats } from '~/i18n/formats';
import { countedBySeverity } from '~/record/findings/counted';
import { WHOLE_PROGRAMME } from '~/record/scope';
import { type BoardOfCells, type Cell, cellKey, openIn } from './cells';
import classes from './board.module.css';

interface BoardTableProps {
  readonly board: BoardOfCells;
  readonly showsSettled: boolean;
  readonly onChoice: (cell: Cell) => void;
}

export const BoardTable = ({ board: { periods, rows }, showsSettled, onChoice }: BoardTableProps) => {
  const { t } = useTranslation(['reconciliation-board', 'common', 'record']);
  return (
    <ScrollArea
      type="auto"
      viewportProps={{
        tabIndex: 0,
        role: 'region',
        'aria-label': t('table.region', { ns: 'common', caption: t('board') }),
      }}
    >
      <Table className={classes.board ?? ''} withColumnBorders>
        <Table.Caption className="concert-unseen">{t('board')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" className={classes.scope ?? ''}>
              {t('agency')}
            </Table.Th>
            {periods.map((period) => (
              <Table.Th key={period} scope="col">
                {period}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ scope, allocated, cells }) => (
            <Table.Tr key={scope}>
              <Table.Th scope="row" className={classes.scope ?? ''}>
                <Text fw={600} size="sm">
                  {scope === WHOLE_PROGRAMME ? t('scope.programme', { ns: 'record' }) : scope}
                </Text>
                <Text size="xs" c="dimmed">
                  <Amount of={allocated} round />
                </Text>
              </Table.Th>
              {cells.map((cell) => (
                <Table.Td key={cellKey(cell)} className={classes.cell ?? ''}>
                  <BoardCell cell={cell} showsSettled={showsSettled} onChoice={() => onChoice(cell)} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  );
};

interface BoardCellProps {
  readonly cell: Cell;
  readonly showsSettled: boolean;
  readonly onChoice: () => void;
}

const BoardCell = ({ cell, showsSettled, onChoice }: BoardCellProps) => {
  const { t } = useTranslation(['reconciliation-board', 'record']);
  const { number, percentage } = useFormats();
  const { report, findings } = cell;
  const open = openIn(cell);
  const settled = findings.length - open.length;
  if (!report && findings.length === 0)
    return (
      <Text size="xs" c="dimmed">
        {t('noReport')}
      </Text>
    );
  const figures = (['transferred', 'committed', 'disbursed'] as const).map((name) => {
    const amount = cell[name];
    return { name, text: amount === null ? '–' : number(amount.amount) };
  });
  return (
    <UnstyledButton
      className={classes.button ?? ''}
      data-gravity={open[0]?.severity ?? 'none'}
      onClick={onChoice}
      aria-haspopup="dialog"
      aria-label={t('openCell', {
        scope: cell.scope === WHOLE_PROGRAMME ? t('scope.programme', { ns: 'record' }) : cell.scope,
        period: cell.period,
        count: open.length,
      })}
    >
      <Stack gap={6}>
        {report ? (
          <dl className={classes.figures ?? ''}>
            {figures.map(({ name, text }) => (
              <div key={name}>
                <dt>{t(`figures.${name}`, { ns: 'record' })}</dt>
                <dd>{text}</dd>
              </div>
            ))}
            <div>
              <dt>{t('figures.delivery', { ns: 'record' })}</dt>
              <dd>{cell.delivery === null ? '–' : percentage(cell.delivery)}</dd>
            </div>
          </dl>
        ) : (
          <Text size="xs" c="dimmed">
            {t('noReport')}
          </Text>
        )}
        <Group gap={4}>
          {countedBySeverity(open).map((counted) => (
            <FindingBadge key={counted.severity} {...counted} />
          ))}
        </Group>
        {showsSettled && settled > 0 && <FindingBadge severity="info" status="resolved" count={settled} />}
      </Stack>
    </UnstyledButton>
  );
};
