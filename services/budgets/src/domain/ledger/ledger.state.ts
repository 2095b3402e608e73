import type { Evolution } from '@concert/event-sourcing';
import type { CommitmentMade, DisbursementMade, LedgerEvent, RefundMade } from './ledger.events.js';
import type { Money } from '@concert/money';

export type Commitment = CommitmentMade['data'] & {
  /** What was not paid when it was cancelled; null while it stands. */
  readonly released: Money | null;
};
export type Disbursement = DisbursementMade['data'];
export type Refund = RefundMade['data'];

type ById<Entry> = Readonly<Record<string, Entry>>;

/** What the agencies of a programme have promised, paid and given back. */
export interface Ledger {
  readonly commitments: ById<Commitment>;
  readonly disbursements: ById<Disbursement>;
  readonly refunds: ById<Refund>;
  /** Activity → last day that an entry may have. */
  readonly closed: Readonly<Record<string, string>>;
}

/** One stream a programme: that all agencies together keep within the money that came is decided where all are seen. */
export const ledgerStream = (programme: string): string => `ledger-${programme}`;

const evolve = (ledger: Ledger, event: LedgerEvent): Ledger => {
  const { commitments, disbursements, refunds } = ledger;
  switch (event.type) {
    case 'CommitmentMade':
      return {
        ...ledger,
        commitments: { ...commitments, [event.data.commitment]: { ...event.data, released: null } },
      };
    case 'CommitmentCancelled': {
      const { commitment, released } = event.data;
      const cancelled = { ...(commitments[commitment] as Commitment), released };
      return { ...ledger, commitments: { ...commitments, [commitment]: cancelled } };
    }
    case 'DisbursementMade':
      return { ...ledger, disbursements: { ...disbursements, [event.data.disbursement]: event.data } };
    case 'RefundMade':
      return { ...ledger, refunds: { ...refunds, [event.data.refund]: event.data } };
    case 'LedgerEntryCorrected':
      return corrected(ledger, event.data);
    case 'ActivityClosedToSpending':
      return { ...ledger, closed: { ...ledger.closed, [event.data.activity]: event.data.closedOn } };
  }
};

const corrected = (
  ledger: Ledger,
  { entry, kind, newValues }: Extract<LedgerEvent, { type: 'LedgerEntryCorrected' }>['data'],
): Ledger => {
  const { commitments, disbursements, refunds } = ledger;
  const restated = <Entry extends { original?: unknown }>({ original: _, ...before }: Entry): Entry =>
    ({ ...before, ...newValues }) as unknown as Entry;
  switch (kind) {
    case 'commitment':
      return { ...ledger, commitments: { ...commitments, [entry]: restated(commitments[entry] as Commitment) } };
    case 'disbursement':
      return {
        ...ledger,
        disbursements: { ...disbursements, [entry]: restated(disbursements[entry] as Disbursement) },
      };
    case 'refund':
      return { ...ledger, refunds: { ...refunds, [entry]: restated(refunds[entry] as Refund) } };
  }
};

export const ledger: Evolution<Ledger, LedgerEvent> = {
  initial: { commitments: {}, disbursements: {}, refunds: {}, closed: {} },
  evolve,
};
