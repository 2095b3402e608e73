import { useQuery } from '@tanstack/react-query';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import type { components } from '~/api/generated/concert';
import { Amount } from '~/components/figures/Amount';
import { Day } from '~/components/figures/Day';
import { Figure } from '~/components/figures/Figure';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Section } from '~/components/page/Section';
import { DataTable } from '~/components/table/DataTable';
import { asNumber } from '~/components/table/export';
import { originOfMoney } from '~/record/budgets';
import { amountColumn } from './amount-column';
import { ledgerEntriesQuery, ledgerQuery } from './queries';

type Balances = components['schemas']['budgets.AgencyBalancesResponse'];
type Entry = components['schemas']['budgets.LedgerEntry'];

const entry = createColumnHelper<Entry>();

/** What each agency has bound and paid, and the entries that say so. */
export const Ledger = ({ place }: { readonly place: Place }) => {
  const { t } = useTranslation(['money', 'record']);
  const ledger = useQuery(ledgerQuery(place));
  const entries = useQuery(ledgerEntriesQuery(place));
  const balances = useMemo(
    () => [
      createColumnHelper<Balances>().accessor('agency', { header: t('agency') }),
      ...(['allocated', 'committed', 'disbursed', 'outstanding', 'uncommitted', 'refunded'] as const).map((name) =>
        amountColumn<Balances>(name, t(`balances.${name}`), (of) => of[name]),
      ),
    ],
    [t],
  );
  const columns = useMemo(
    () => [
      entry.accessor('date', { header: t('date'), cell: ({ getValue }) => <Day of={getValue()} short /> }),
      entry.accessor('agency', { header: t('agency') }),
      entry.accessor('kind', { header: t('kind'), cell: ({ getValue }) => t(`entries.${getValue()}`) }),
      entry.accessor('amount', {
        header: t('amount'),
        sortingFn: (a, b) => Number(a.original.amount) - Number(b.original.amount),
        cell: ({ row: { original } }) => (
          <Figure label={t('amount')} origin={originOfMoney(place, `entries/${original.entry}`)}>
            <Amount of={original} />
          </Figure>
        ),
        meta: { align: 'right', exported: (_row, value) => asNumber(value) },
      }),
      entry.accessor('counterparty', { header: t('counterparty'), cell: ({ getValue }) => getValue() ?? '–' }),
      entry.accessor('agreementNumber', { header: t('agreement'), cell: ({ getValue }) => getValue() ?? '–' }),
      entry.accessor('output', { header: t('output'), cell: ({ getValue }) => getValue() ?? '–' }),
      entry.accessor('category', { header: t('category'), cell: ({ getValue }) => getValue() ?? '–' }),
      entry.accessor('year', { header: t('year'), cell: ({ getValue }) => getValue() ?? '–' }),
    ],
    [place, t],
  );
  return (
    <Section title={t('ledger')} lead={t('ledgerLead')}>
      <Loaded query={ledger}>
        {({ agencies }) => (
          <DataTable
            caption={t('balancesOf')}
            items={agencies}
            columns={balances}
            keyOf={({ agency }) => agency}
            empty={<EmptyState title={t('noAllocations')} />}
          />
        )}
      </Loaded>
      <Loaded query={entries}>
        {(all) => (
          <DataTable
            caption={t('ledgerEntries')}
            items={all}
            columns={columns}
            keyOf={(each) => each.entry}
            sortedBy={[{ id: 'date', desc: true }]}
            empty={<EmptyState title={t('noEntries.title')}>{t('noEntries.next')}</EmptyState>}
          />
        )}
      </Loaded>
    </Section>
  );
};
