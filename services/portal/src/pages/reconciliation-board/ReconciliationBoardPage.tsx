import { Group, Skeleton, Stack, Switch, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageSearch } from '~/routing/use-page-search';
import { FindingBadge } from '~/components/figures/FindingBadge';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { Section } from '~/components/page/Section';
import { SideDrawer } from '~/components/page/SideDrawer';
import { usePlace } from '~/moment/use-place';
import type { Place } from '~/moment/place';
import { boardQuery, type Finding, moneyFindingsQuery } from '~/record/budgets';
import { countedBySeverity } from '~/record/findings/counted';
import { WHOLE_PROGRAMME } from '~/record/scope';
import { BoardTable } from './BoardTable';
import { type BoardOfCells, cellKey, cellsOf } from './cells';
import { page } from './page';

const CellDetail = lazy(async () => ({ default: (await import('./CellDetail')).CellDetail }));

/** Agency × period: what was reported, and every finding on its cell. A cell closes by itself when its cause is gone. */
export const ReconciliationBoardPage = () => {
  const { t } = useTranslation(['reconciliation-board', 'record']);
  const place = usePlace();
  const [showsSettled, showSettled] = useState(false);
  const board = useQuery(boardQuery(place));
  const findings = useQuery(moneyFindingsQuery(place));
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section
        title={t('board')}
        lead={t('hint')}
        actions={
          <Switch
            label={t('showSettled')}
            checked={showsSettled}
            onChange={({ currentTarget }) => showSettled(currentTarget.checked)}
          />
        }
      >
        <OpenFindings of={findings.data} />
        <Loaded query={board} height={420}>
          {(answer) => <Cells place={place} of={cellsOf(answer, findings.data ?? [])} showsSettled={showsSettled} />}
        </Loaded>
      </Section>
    </Page>
  );
};

const OpenFindings = ({ of }: { readonly of: readonly Finding[] | undefined }) => {
  const { t } = useTranslation('reconciliation-board');
  const open = (of ?? []).filter(({ status }) => status === 'open');
  return (
    <Group gap="xs" role="status" aria-label={t('openFindings')}>
      {countedBySeverity(open).map((counted) => (
        <FindingBadge key={counted.severity} {...counted} />
      ))}
      {of && open.length === 0 && <Text size="sm">{t('nothingOpen')}</Text>}
    </Group>
  );
};

interface CellsProps {
  readonly place: Place;
  readonly of: BoardOfCells;
  readonly showsSettled: boolean;
}

/** The board, and at its side the cell that is looked at. */
const Cells = ({ place, of, showsSettled }: CellsProps) => {
  const { t } = useTranslation(['reconciliation-board', 'record']);
  const [{ cell: chosen }, change] = usePageSearch(page);
  if (of.periods.length === 0) return <EmptyState title={t('empty.title')}>{t('empty.next')}</EmptyState>;
  const cell = of.rows.flatMap((row) => row.cells).find((each) => cellKey(each) === chosen);
  const scope = cell?.scope === WHOLE_PROGRAMME ? t('record:scope.programme') : cell?.scope;
  const close = () => change({ cell: undefined });
  return (
    <>
      <BoardTable board={of} showsSettled={showsSettled} onChoice={(each) => change({ cell: cellKey(each) })} />
      <SideDrawer opened={cell !== undefined} onClose={close} size="lg" title={cell && `${scope} · ${cell.period}`}>
        <Stack>
          {cell && (
            <Suspense fallback={<Skeleton height={240} />}>
              <CellDetail place={place} cell={cell} />
            </Suspense>
          )}
        </Stack>
      </SideDrawer>
    </>
  );
};
