import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { action, CommandActions } from '~/commands/CommandActions';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { columnsOf } from '~/components/table/columns';
import { DataTable } from '~/components/table/DataTable';
import { isNow } from '~/moment/moment';
import type { Place } from '~/moment/place';
import { useMay } from '~/session/may';
import { Corrected } from './Corrected';
import { type Allocation, correctAllocation, withdrawAllocation } from './mend-commands';
import { allocationsQuery } from './queries';

const column = columnsOf<Allocation>();

/** Each allocation as it was recorded, and what a revision made of it; what was typed wrong is mended here. */
export const AllocationEntries = ({ place }: { readonly place: Place }) => {
  const { t } = useTranslation('money');
  const allocations = useQuery(allocationsQuery(place));
  const columns = [
    column.field('agency', t('agency')),
    ...(['output', 'category', 'year'] as const).map((name) => column.field(name, t(name))),
    column.amount('amount', t('amount'), (of) => of),
    column.made(
      'corrected',
      t('corrected'),
      ({ corrected }) => corrected?.reason,
      (of) => <Corrected of={of} />,
    ),
    column.shown('id', t('toDo'), (of) => <Mend place={place} of={of} />),
  ];
  return (
    <Loaded query={allocations}>
      {(items) => (
        <DataTable
          hasCaption
          caption={t('allocationEntries')}
          items={items}
          columns={columns}
          keyOf={({ id }) => id}
          empty={<EmptyState title={t('noAllocations')} />}
        />
      )}
    </Loaded>
  );
};

/** What a revision changed is changed by another revision. */
const Mend = ({ place, of }: { readonly place: Place; readonly of: Allocation }) => {
  const mayCorrect = useMay('CorrectAllocation');
  const mayWithdraw = useMay('WithdrawAllocation');
  if (!isNow(place.moment) || of.revision !== null) return null;
  const path = { programme: place.programme, allocation: of.id };
  return (
    <CommandActions
      inDrawer
      size="compact-xs"
      variant="default"
      actions={[mayCorrect && action(correctAllocation(of), path), mayWithdraw && action(withdrawAllocation, path)]}
    />
  );
};
