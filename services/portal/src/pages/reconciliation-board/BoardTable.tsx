import { Group, Stack, Table, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Amount } from '~/components/figures/Amount';
import { FindingBadge } from '~/components/figures/FindingBadge';
import { Aside, Strong } from '~/components/page/words';
import { ScrollRegion } from '~/components/table/ScrollRegion';
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
    <ScrollRegion label={t('common:table.region', { caption: t('board') })}>
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
                <Strong>{scope === WHOLE_PROGRAMME ? t('record:scope.programme') : scope}</Strong>
                <Aside>
                  <Amount of={allocated} round />
                </Aside>
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
    </ScrollRegion>
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
  if (!report && findings.length === 0) return <Aside>{t('noReport')}</Aside>;
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
        scope: cell.scope === WHOLE_PROGRAMME ? t('record:scope.programme') : cell.scope,
        period: cell.period,
        count: open.length,
      })}
    >
      <Stack gap={6}>
        {report ? (
          <dl className={classes.figures ?? ''}>
            {figures.map(({ name, text }) => (
              <div key={name}>
                <dt>{t(`record:figures.${name}`)}</dt>
                <dd>{text}</dd>
              </div>
            ))}
            <div>
              <dt>{t('record:figures.delivery')}</dt>
              <dd>{cell.delivery === null ? '–' : percentage(cell.delivery)}</dd>
            </div>
          </dl>
        ) : (
          <Aside>{t('noReport')}</Aside>
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
