import { Stack, Text } from '@mantine/core';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Amount } from '~/components/figures/Amount';
import { PageLink } from '~/components/page/PageLink';
import { DataTable } from '~/components/table/DataTable';
import { page as activityPage } from '~/pages/activity/page';
import type { WorkPlanLine } from './queries';
import { QuarterBadge, standingIn } from './QuarterBadge';

const column = createColumnHelper<WorkPlanLine>();

/** Something is missing of what makes a line an activity. */
const isProposal = ({ activity, quarters, budget }: WorkPlanLine): boolean =>
  activity === null || quarters.length === 0 || budget === null;

/** What is to be done in which quarter, and how it stands. */
export const PlanTable = ({ year, lines }: { readonly year: number; readonly lines: readonly WorkPlanLine[] }) => {
  const { t } = useTranslation('results');
  const columns = useMemo(
    () => [
      column.accessor('title', {
        header: t('line.title'),
        cell: ({ row: { original } }) => (
          <Stack gap={0}>
            <span>
              {original.line}{' '}
              {original.activity ? (
                <PageLink page={activityPage} params={{ activity: original.activity.id }} inherit>
                  {original.title}
                </PageLink>
              ) : (
                original.title
              )}
            </span>
            {isProposal(original) && (
              <Text span size="xs" c="dimmed">
                {t('line.proposal')}
              </Text>
            )}
          </Stack>
        ),
        meta: { isRowHeader: true, exported: ({ line, title }) => `${line} ${title}` },
      }),
      column.accessor('responsible', { header: t('line.responsible') }),
      column.accessor(({ budget }) => (budget ? Number(budget.amount) : null), {
        id: 'budget',
        header: t('line.budget'),
        cell: ({ row: { original } }) => <Amount of={original.budget} />,
        meta: { align: 'right', exported: ({ budget }) => (budget ? Number(budget.amount) : null) },
      }),
      ...[1, 2, 3, 4].map((quarter) =>
        column.accessor((line) => standingIn(line, quarter), {
          id: `quarter-${quarter}`,
          header: t('quarter.name', { quarter }),
          cell: ({ getValue }) => <QuarterBadge of={getValue()} />,
          meta: { exported: (_line, standing) => (standing ? t(`quarter.${standing}`) : '') },
        }),
      ),
    ],
    [t],
  );
  return (
    <DataTable
      caption={t('plan.title', { year })}
      isCaptionHidden
      items={lines}
      columns={columns}
      keyOf={({ line }) => line}
    />
  );
};
