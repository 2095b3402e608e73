import { useTranslation } from 'react-i18next';
import { action, CommandActions } from '~/commands/CommandActions';
import type { Place } from '~/moment/place';
import { Amount } from '~/components/figures/Amount';
import { Figure } from '~/components/figures/Figure';
import { EmptyState } from '~/components/page/EmptyState';
import { Section } from '~/components/page/Section';
import { columnsOf } from '~/components/table/columns';
import { DataTable } from '~/components/table/DataTable';
import { asNumber } from '~/components/table/export';
import { useFormats } from '~/i18n/formats';
import { originOfMoney, type Summary } from '~/record/budgets';
import { shareOf } from '~/record/decimals';
import { useMay } from '~/session/may';
import { AllocationEntries } from './AllocationEntries';
import { allocateBudget } from './commands';
import classes from './money.module.css';

type Agency = Summary['agencies'][number];

const column = columnsOf<Agency>();

const Share = ({ of }: { readonly of: string | null }) => {
  const { percentage } = useFormats();
  if (of === null) return '–';
  return (
    <span className={classes.share ?? ''}>
      <span className={classes.bar ?? ''} aria-hidden>
        <span style={{ width: `${of}%` }} />
      </span>
      {percentage(of)}
    </span>
  );
};

/** What each agency holds, and its share of the whole. */
export const Allocations = ({ place, summary }: { readonly place: Place; readonly summary: Summary }) => {
  const { t } = useTranslation('money');
  const { amount: whole, currency } = summary.allocated;
  const mayAllocate = useMay('AllocateBudget');
  const allocate = action(allocateBudget(currency), { programme: place.programme });
  const amounts = column.amount(
    'allocated',
    t('allocated'),
    ({ allocated }) => allocated,
    ({ agency, allocated }) => (
      <Figure label={t('allocatedTo', { agency })} origin={originOfMoney(place, `allocated/${agency}`)}>
        <Amount of={allocated} />
      </Figure>
    ),
  );
  const shareIn = ({ allocated }: Agency) => shareOf(allocated.amount, whole);
  const shares = column.made('share', t('share'), shareIn, (agency) => <Share of={shareIn(agency)} />, {
    exported: (agency) => asNumber(shareIn(agency)),
  });
  const columns = [column.field('agency', t('agency')), amounts, { ...shares, sortingFn: amounts.sortingFn! }];
  return (
    <Section title={t('allocations')} lead={t('allocationsLead')}>
      <DataTable
        caption={t('allocations')}
        items={summary.agencies}
        columns={columns}
        keyOf={({ agency }) => agency}
        sortedBy={[{ id: 'allocated', desc: true }]}
        empty={<EmptyState title={t('noAllocations')} />}
      />
      <AllocationEntries place={place} />
      {mayAllocate && <CommandActions actions={[allocate]} size="xs" variant="light" isFramed />}
    </Section>
  );
};
