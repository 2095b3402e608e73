import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '~/components/page/PageLink';
import { columnsOf } from '~/components/table/columns';
import { DataTable } from '~/components/table/DataTable';
import { page as activityPage } from '~/pages/activity/page';
import { Days } from '~/record/calendar/Days';
import type { Entry } from '~/record/calendar/entries';
import { EntryItems } from '~/record/calendar/EntryItems';
import { KindBadge } from '~/record/calendar/KindBadge';

const column = columnsOf<Entry>();

export const ListView = ({ entries }: { readonly entries: readonly Entry[] }) => {
  const { t } = useTranslation(['activity-calendar', 'record/calendar']);
  const columns = useMemo(
    () => [
      column.field('what', t('columns.what'), ({ activity, what }) => (
        <PageLink page={activityPage} params={{ activity }}>
          {what}
        </PageLink>
      )),
      column.field('kind', t('columns.kind'), ({ kind }) => <KindBadge kind={kind} />, {
        exported: ({ kind }) => t(`record/calendar:kinds.${kind}`),
      }),
      column.field('from', t('columns.when'), (entry) => <Days {...entry} />),
      column.made('sites', t('columns.where'), ({ sites }) => sites.join(', ')),
      column.made('by', t('columns.byWhom'), ({ by }) => by.join(', ')),
      column.field(
        'participants',
        t('columns.participants'),
        ({ kind, participants }) => (kind === 'planned' ? '' : (participants ?? t('notCounted'))),
        { align: 'right' },
      ),
    ],
    [t],
  );
  const isNarrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  if (isNarrow) return <EntryItems entries={[...entries].reverse()} showsSites />;
  return (
    <DataTable
      caption={t('listCaption')}
      items={entries}
      columns={columns}
      keyOf={({ key }) => key}
      sortedBy={[{ id: 'from', desc: true }]}
    />
  );
};
