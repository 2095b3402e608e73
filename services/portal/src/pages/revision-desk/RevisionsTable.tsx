import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { columnsOf } from '~/components/table/columns';
import { DataTable } from '~/components/table/DataTable';
import type { BudgetRevision } from '~/record/budgets';
import { StatusLine } from '~/record/revisions/StatusLine';

const column = columnsOf<BudgetRevision>();

interface RevisionsTableProps {
  readonly revisions: readonly BudgetRevision[];
  readonly onChoice: (revision: string) => void;
}

export const RevisionsTable = ({ revisions, onChoice }: RevisionsTableProps) => {
  const { t } = useTranslation(['revision-desk', 'record']);
  const columns = [
    column.field('purpose', t('purpose'), ({ revision, purpose }) => (
      <Button
        variant="subtle"
        size="compact-sm"
        h="auto"
        px={4}
        styles={{ label: { whiteSpace: 'normal', textAlign: 'start' } }}
        onClick={() => onChoice(revision)}
        aria-haspopup="dialog"
      >
        {purpose}
      </Button>
    )),
    column.field('kind', t('kind'), ({ kind }) => t(`record:revision.kinds.${kind}`)),
    column.amount('amount', t('amount'), (revision) => revision),
    column.field('status', t('status'), (revision) => <StatusLine of={revision} />),
    column.field('decidedBy', t('decidedBy')),
    column.day('proposedOn', t('proposedOn')),
  ];
  return <DataTable caption={t('revisions')} items={revisions} columns={columns} keyOf={({ revision }) => revision} />;
};
