import { useMediaQuery } from '@mantine/hooks';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '~/components/page/PageLink';
import { type Columns, DataTable } from '~/components/table/DataTable';
import { page as activityPage } from '~/pages/activity/page';
import { Days } from '~/record/calendar/Days';
import type { Entry } from '~/record/calendar/entries';
import { EntryItems } from '~/record/calendar/EntryItems';
import { KindBadge } from '~/record/calendar/KindBadge';

const column = createColumnHelper<Entry>();

export const ListView = ({ entries }: { readonly entries: readonly Entry[] }) => {
  const { t } = useTranslation(['activity-calendar', 'record/calendar']);
  const columns = useMemo(
    () =>
      [
        column.accessor('what', {
          header: t('columns.what'),
          meta: { isRowHeader: true },
          cell: ({ row: { original }, getValue }) => (
            <PageLink page={activityPage} params={{ activity: original.activity }}>
              {getValue()}
            </PageLink>
          ),
        }),
        column.accessor('kind', {
          header: t('columns.kind'),
          cell: ({ getValue }) => <KindBadge kind={getValue()} />,
          meta: { exported: (entry) => t(`kinds.${entry.kind}`, { ns: 'record/calendar' }) },
        }),
        column.accessor('from', {
          header: t('columns.when'),
          cell: ({ row: { original } }) => <Days {...original} />,
        }),
        column.accessor(({ sites }) => sites.join(', '), { id: 'sites', header: t('columns.where') }),
        column.accessor(({ by }) => by.join(', '), { id: 'by', header: t('columns.byWhom') }),
        column.accessor('participants', {
          header: t('columns.participants'),
          meta: { align: 'right' },
          cell: ({ getValue, row: { original } }) =>
            original.kind === 'planned' ? '' : (getValue() ?? t('notCounted')),
        }),
      ] as Columns<Entry>,
    [t],
  );
  const isNarrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  if (isNarrow) return <EntryItems entries={[...entries].reverse()} showsSites />;
  return (
    <DataTable
      caption={t('listCaption')}
      isCaptionHidden
      items={entries}
      columns={columns}
      keyOf={({ key }) => key}
      sortedBy={[{ id: 'from', desc: true }]}
    />
  );
};
