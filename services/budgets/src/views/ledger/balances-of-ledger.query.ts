import { money, type Money, subtract, sum } from '@concert/money';
import type { Allocation } from '../allocations/allocation.view.js';
import type { Transfer } from '../transfers/transfer.view.js';
import type { LedgerEntry } from './ledger-entry.view.js';

/** Inclusive: committed contains what is disbursed. */
export interface Balances {
  readonly committed: Money;
  readonly disbursed: Money;
  /** Bound and not yet paid. */
  readonly outstanding: Money;
}

export interface HeldBalances extends Balances {
  /** Null where nothing is allocated at just that place. */
  readonly allocated: Money | null;
  /** Allocated and not yet bound; null where nothing is allocated. */
  readonly uncommitted: Money | null;
}

export interface LineBalances extends HeldBalances {
  readonly agency: string;
  readonly output: string | null;
  readonly category: string | null;
  readonly year: number | null;
}

export interface ProgrammeLedger {
  readonly programme: string;
  readonly totals: HeldBalances & {
    readonly transferred: Money;
    readonly refunded: Money;
    readonly netTransferred: Money;
  };
  readonly agencies: readonly (HeldBalances & { readonly agency: string; readonly refunded: Money })[];
  readonly lines: readonly LineBalances[];
}

/** Rows of one programme, in any order. */
export interface LedgerRows {
  readonly allocations: readonly Allocation[];
  readonly transfers: readonly Transfer[];
  readonly entries: readonly LedgerEntry[];
}

type Place = Pick<LineBalances, 'agency' | 'output' | 'category' | 'year'>;

const keyOf = ({ agency, output, category, year }: Place): string => JSON.stringify([agency, output, category, year]);
const placeOf = ({ agency, output, category, year }: Place): Place => ({ agency, output, category, year });

/** The same for the rows as they stand and for those of any day. */
export const ledgerOf = (
  { code, currency }: { code: string; currency: string },
  { allocations, transfers, entries }: LedgerRows,
): ProgrammeLedger => {
  const commitments = new Map(entries.filter(({ kind }) => kind === 'commitment').map((each) => [each.entry, each]));
  // Paid on a commitment, money is spent where the commitment stands, also once that was corrected.
  const placed = entries.map((entry) => ({
    entry,
    place: placeOf(commitments.get(entry.commitment ?? '') ?? entry),
  }));
  const places = new Map(
    [
      ...allocations.map(placeOf),
      ...placed.filter(({ entry }) => entry.kind !== 'refund').map(({ place }) => place),
    ].map((place) => [keyOf(place), place]),
  );
  const together = (rows: readonly { amount: string }[]): Money =>
    sum(
      rows.map(({ amount }) => money(amount, currency)),
      currency,
    );
  const held = (isMeant: (place: Place) => boolean): HeldBalances => {
    const own = allocations.filter((allocation) => isMeant(placeOf(allocation)));
    const balances = balancesOf(
      placed.filter(({ place }) => isMeant(place)).map(({ entry }) => entry),
      currency,
    );
    const allocated = own.length === 0 ? null : together(own);
    return { allocated, ...balances, uncommitted: allocated && subtract(allocated, balances.committed) };
  };
  const refunds = entries.filter(({ kind }) => kind === 'refund');
  const [transferred, refunded] = [together(transfers), together(refunds)];
  const agencies = [...new Set([...places.values(), ...refunds].map(({ agency }) => agency))].sort();
  return {
    programme: code,
    totals: { ...held(() => true), transferred, refunded, netTransferred: subtract(transferred, refunded) },
    agencies: agencies.map((agency) => ({
      agency,
      ...held((place) => place.agency === agency),
      refunded: together(refunds.filter((refund) => refund.agency === agency)),
    })),
    lines: [...places]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, place]) => ({
        ...place,
        ...held((other) => keyOf(other) === key),
      })),
  };
};

const balancesOf = (entries: readonly LedgerEntry[], currency: string): Balances => {
  const amountOf = ({ amount }: LedgerEntry): Money => money(amount, currency);
  const bound = entries
    .filter(({ kind }) => kind === 'commitment')
    .map((entry) => subtract(amountOf(entry), money(entry.released ?? '0', currency)));
  const paid = entries.filter(({ kind }) => kind === 'partner' || kind === 'own-spending');
  const atOnce = paid.filter(({ commitment }) => commitment === null).map(amountOf);
  const committed = sum([...bound, ...atOnce], currency);
  const disbursed = sum(paid.map(amountOf), currency);
  return { committed, disbursed, outstanding: subtract(committed, disbursed) };
};
