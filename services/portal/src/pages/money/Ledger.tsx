import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import type { components } from '~/api/generated/concert';
import { Amount } from '~/components/figures/Amount';
import { Figure } from '~/components/figures/Figure';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Section } from '~/components/page/Section';
import { columnsOf } from '~/components/table/columns';
import { DataTable } from '~/components/table/DataTable';
import { originOfMoney } from '~/record/budgets';
import { EntryActions, RecordEntry } from './LedgerActions';
import type { Entry } from './ledger-commands';
import { ledgerEntriesQuery, ledgerQuery } from './queries';

type Balances = components['schemas']['budgets.AgencyBalancesResponse'];

const balance = columnsOf<Balances>();
const entry = columnsOf<Entry>();

const BALANCES = ['allocated', 'committed', 'disbursed', 'outstanding', 'uncommitted', 'refunded'] as const;

interface LedgerProps {
  readonly place: Place;
  readonly currency: string | undefined;
}

/** What each agency has bound and paid, and the entries that say so. */
export const Ledger = ({ place, currency }: LedgerProps) => {
  const { t } = useTranslation('money');
  const ledger = useQuery(ledgerQuery(place));
  const entries = useQuery(ledgerEntriesQuery(place));
  return (
    <Section
      title={t('ledger')}
      lead={t('ledgerLead')}
      actions={currency && <RecordEntry place={place} currency={currency} />}
    >
      <Loaded query={ledger}>
        {({ agencies }) => (
          <DataTable
            hasCaption
            caption={t('balancesOf')}
            items={agencies}
            columns={[
              balance.field('agency', t('agency')),
              ...BALANCES.map((name) => balance.amount(name, t(`balances.${name}`), (of) => of[name])),
            ]}
            keyOf={({ agency }) => agency}
            empty={<EmptyState title={t('noAllocations')} />}
          />
        )}
      </Loaded>
      <Loaded query={entries}>{(all) => <Entries place={place} items={all} />}</Loaded>
    </Section>
  );
};

const Entries = ({ place, items }: { readonly place: Place; readonly items: readonly Entry[] }) => {
  const { t } = useTranslation('money');
  const columns = useMemo(
    () => [
      entry.day('date', t('date')),
      entry.field('agency', t('agency')),
      entry.field('kind', t('kind'), ({ kind }) => t(`entries.${kind}`)),
      entry.amount(
        'amount',
        t('amount'),
        (of) => of,
        (of) => (
          <Figure label={t('amount')} origin={originOfMoney(place, `entries/${of.entry}`)}>
            <Amount of={of} />
          </Figure>
        ),
      ),
      entry.field('counterparty', t('counterparty')),
      entry.field('agreementNumber', t('agreement')),
      ...(['output', 'category', 'year'] as const).map((name) => entry.field(name, t(name))),
      entry.shown('entry', t('toDo'), (of) => <EntryActions place={place} entry={of} />),
    ],
    [place, t],
  );
  return (
    <DataTable
      hasCaption
      caption={t('ledgerEntries')}
      items={items}
      columns={columns}
      keyOf={(each) => each.entry}
      sortedBy={[{ id: 'date', desc: true }]}
      empty={<EmptyState title={t('noEntries.title')}>{t('noEntries.next')}</EmptyState>}
    />
  );
};
