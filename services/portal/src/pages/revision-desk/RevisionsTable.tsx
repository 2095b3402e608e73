import { Button } from '@mantine/core';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Amount } from '~/components/figures/Amount';
import { Day } from '~/components/figures/Day';
import { DataTable } from '~/components/table/DataTable';
import { asNumber } from '~/components/table/export';
import type { BudgetRevision } from '~/record/budgets';
import { StatusLine } from '~/record/revisions/StatusLine';

const column = createColumnHelper<BudgetRevision>();

interface RevisionsTableProps {
  readonly revisions: readonly BudgetRevision[];
  readonly onChoice: (revision: string) => void;
}

export const RevisionsTable = ({ revisions, onChoice }: RevisionsTableProps) => {
  const { t } = useTranslation(['revision-desk', 'record']);
  const columns = useMemo(
    () => [
      column.accessor('purpose', {
        header: t('purpose'),
        cell: ({ row: { original } }) => (
          <Button
            variant="subtle"
            size="compact-sm"
            h="auto"
            px={4}
            styles={{ label: { whiteSpace: 'normal', textAlign: 'start' } }}
            onClick={() => onChoice(original.revision)}
            aria-haspopup="dialog"
          >
            {original.purpose}
          </Button>
        ),
      }),
      column.accessor('kind', {
        header: t('kind'),
        cell: ({ getValue }) => t(`revision.kinds.${getValue()}`, { ns: 'record' }),
      }),
      column.accessor('amount', {
        header: t('amount'),
        sortingFn: (a, b) => Number(a.original.amount) - Number(b.original.amount),
        cell: ({ row: { original } }) => <Amount of={original} />,
        meta: { align: 'right', exported: (_row, value) => asNumber(value) },
      }),
      column.accessor('status', {
        header: t('status'),
        cell: ({ row: { original } }) => <StatusLine of={original} />,
      }),
      column.accessor('decidedBy', { header: t('decidedBy'), cell: ({ getValue }) => getValue() ?? '–' }),
      column.accessor('proposedOn', {
        header: t('proposedOn'),
        cell: ({ getValue }) => {
          const day = getValue();
          return day ? <Day of={day} short /> : '–';
        },
      }),
    ],
    [onChoice, t],
  );
  return (
    <DataTable
      caption={t('revisions')}
      isCaptionHidden
      items={revisions}
      columns={columns}
      keyOf={({ revision }) => revision}
    />
  );
};
