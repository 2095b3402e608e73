import { Drawer, Group, Skeleton, Stack, Switch, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageSearch } from '~/routing/use-page-search';
import { FindingBadge } from '~/components/figures/FindingBadge';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { Section } from '~/components/page/Section';
import { usePlace } from '~/moment/use-place';
import { boardQuery, moneyFindingsQuery } from '~/record/budgets';
import { countedBySeverity } from '~/record/findings/counted';
import { WHOLE_PROGRAMME } from '~/record/scope';
import { BoardTable } from './BoardTable';
import { cellKey, cellsOf } from './cells';
import { page } from './page';

const CellDetail = lazy(async () => ({ default: (await import('./CellDetail')).CellDetail }));

/** Agency × period: what was reported, and every finding on its cell. A cell closes by itself when its cause is gone. */
export const ReconciliationBoardPage = () => {
  const { t } = useTranslation(['reconciliation-board', 'common', 'record']);
  const place = usePlace();
  const [{ cell: chosen }, change] = usePageSearch(page);
  const [showsSettled, showSettled] = useState(false);
  const board = useQuery(boardQuery(place));
  const findings = useQuery(moneyFindingsQuery(place));
  const open = (findings.data ?? []).filter(({ status }) => status === 'open');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section
        title={t('board')}
        lead={
          <Text span inherit>
            {t('hint')}
          </Text>
        }
        actions={
          <Switch
            label={t('showSettled')}
            checked={showsSettled}
            onChange={({ currentTarget }) => showSettled(currentTarget.checked)}
          />
        }
      >
        <Group gap="xs" role="status" aria-label={t('openFindings')}>
          {countedBySeverity(open).map((counted) => (
            <FindingBadge key={counted.severity} {...counted} />
          ))}
          {findings.data && open.length === 0 && <Text size="sm">{t('nothingOpen')}</Text>}
        </Group>
        <Loaded query={board} height={420}>
          {(answer) => {
            const cells = cellsOf(answer, findings.data ?? []);
            if (cells.periods.length === 0) return <EmptyState title={t('empty.title')}>{t('empty.next')}</EmptyState>;
            const cell = cells.rows.flatMap((row) => row.cells).find((each) => cellKey(each) === chosen);
            return (
              <>
                <BoardTable
                  board={cells}
                  showsSettled={showsSettled}
                  onChoice={(each) => change({ cell: cellKey(each) })}
                />
                <Drawer
                  opened={cell !== undefined}
                  onClose={() => change({ cell: undefined })}
                  size="lg"
                  title={
                    cell &&
                    `${cell.scope === WHOLE_PROGRAMME ? t('scope.programme', { ns: 'record' }) : cell.scope} · ${cell.period}`
                  }
                  closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
                >
                  <Stack>
                    {cell && (
                      <Suspense fallback={<Skeleton height={240} />}>
                        <CellDetail place={place} cell={cell} />
                      </Suspense>
                    )}
                  </Stack>
                </Drawer>
              </>
            );
          }}
        </Loaded>
      </Section>
    </Page>
  );
};
