import type { DomainEvent } from '@concert/event-sourcing';
import type { Money } from '@concert/money';
import type { KeptAmount } from '../exchange/exchange.js';

export const disbursementKinds = ['partner', 'own-spending'] as const;
/** `partner`: paid to a counterparty on a commitment; `own-spending`: spent by the agency itself. */
export type DisbursementKind = (typeof disbursementKinds)[number];

/** Where in the budget an entry stands. */
export interface LedgerLine {
  output: string;
  /** UNDG harmonized budget category, 1 to 8. */
  category: string;
  /** Programme year, 1 for the first. */
  year: number;
  activity?: string;
}

export interface LedgerAmount extends KeptAmount {
  /** ISO date on which it was signed, paid or given back. */
  date: string;
}

export type CommitmentMade = DomainEvent<
  'CommitmentMade',
  { commitment: string; agency: string; agreementNumber: string; counterparty: string } & LedgerLine & LedgerAmount
>;

export type CommitmentCancelled = DomainEvent<
  'CommitmentCancelled',
  {
    commitment: string;
    agency: string;
    /** What had not been paid of it. */
    released: Money;
    reason: string;
  }
>;

export type DisbursementMade = DomainEvent<
  'DisbursementMade',
  { disbursement: string; agency: string; kind: DisbursementKind; commitment?: string } & LedgerLine & LedgerAmount
>;

/** Money that an agency gave back to the fund. */
export type RefundMade = DomainEvent<'RefundMade', { refund: string; agency: string } & LedgerAmount>;

export type EntryKind = 'commitment' | 'disbursement' | 'refund';

/** All that the entry says from now on. */
export type EntryValues = LedgerAmount & Partial<LedgerLine> & { agreementNumber?: string; counterparty?: string };

export type LedgerEntryCorrected = DomainEvent<
  'LedgerEntryCorrected',
  { entry: string; kind: EntryKind; agency: string; newValues: EntryValues; reason: string }
>;

/** Nothing is bound or paid on an activity after that day. */
export type ActivityClosedToSpending = DomainEvent<
  'ActivityClosedToSpending',
  { activity: string; closedOn: string; committed: Money; disbursed: Money }
>;

/** What an agency bound, paid or gave back. */
export type LedgerEntryEvent =
  CommitmentMade | CommitmentCancelled | DisbursementMade | RefundMade | LedgerEntryCorrected;

export type LedgerEvent = LedgerEntryEvent | ActivityClosedToSpending;
