import { Command, type DomainEvent, type Evolution, rejection } from '@concert/event-sourcing';
import type { Money } from '@concert/money';
import type { ExchangeRate, KeptAmount } from '../exchange/exchange.js';

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

interface AmountSent {
  readonly programme: string;
  /** In the programme's currency, or in another one with its rate. */
  readonly amount: Money;
  readonly exchange?: ExchangeRate;
  readonly date: string;
}

export class RecordCommitment extends Command<
  AmountSent & LedgerLine & { agency: string; agreementNumber: string; counterparty: string }
> {}

export class CancelCommitment extends Command<{
  readonly programme: string;
  readonly commitment: string;
  readonly reason: string;
  readonly effectiveDate?: string;
}> {}

export class RecordDisbursement extends Command<
  AmountSent &
    Partial<LedgerLine> & {
      readonly agency: string;
      readonly kind: DisbursementKind;
      /** The commitment it is paid on; its line is the commitment's. */
      readonly commitment?: string;
    }
> {}

export class RecordRefund extends Command<AmountSent & { readonly agency: string }> {}

/** Only what is corrected. */
export type NewValues = Partial<Omit<AmountSent, 'programme'> & LedgerLine> & {
  readonly agreementNumber?: string;
  readonly counterparty?: string;
};

export class CorrectEntry extends Command<{
  readonly programme: string;
  readonly entry: string;
  readonly newValues: NewValues;
  readonly reason: string;
}> {}

/** Given by a reaction: an activity was taken out of the plan. */
export class CloseActivityToSpending extends Command<{
  readonly programme: string;
  readonly activity: string;
  readonly closedOn: string;
}> {}

/** What the ledger must know beside itself. */
export interface LedgerMeans {
  readonly programme: string;
  readonly currency: string;
  /** Received from the fund, refunds not subtracted. */
  readonly transferred: Money;
  /** What the agency holds of the budget, revisions included. */
  readonly allocatedTo: (agency: string) => Money;
  /** Activities that revisions gave up. */
  readonly eliminated: ReadonlySet<string>;
  /** Days on which the programme closed; null while it has not. */
  readonly operationallyClosedOn: string | null;
  readonly financiallyClosedOn: string | null;
}

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

export class LedgerAmountNotPositive extends rejection('LEDGER_AMOUNT_NOT_POSITIVE') {}
export class AgreementNumberTaken extends rejection('COMMITMENT_AGREEMENT_NUMBER_TAKEN') {}
export class CommitmentAlreadyCancelled extends rejection('COMMITMENT_ALREADY_CANCELLED') {}
export class CommitmentPaidInFull extends rejection('COMMITMENT_PAID_IN_FULL') {}
export class CommittedExceedsAllocation extends rejection('LEDGER_COMMITTED_EXCEEDS_ALLOCATION') {}
export class CommittedExceedsTransferred extends rejection('LEDGER_COMMITTED_EXCEEDS_TRANSFERRED') {}
export class DisbursedExceedsCommitted extends rejection('LEDGER_DISBURSED_EXCEEDS_COMMITTED') {}
export class DisbursementPrecedesCommitment extends rejection('DISBURSEMENT_PRECEDES_COMMITMENT') {}
export class DisbursementNeedsCommitment extends rejection('DISBURSEMENT_NEEDS_COMMITMENT') {}
export class DisbursementNeedsLine extends rejection('DISBURSEMENT_NEEDS_LINE') {}
export class DisbursementLineIsTheCommitments extends rejection('DISBURSEMENT_LINE_IS_THE_COMMITMENTS') {}
export class CommitmentOfAnotherAgency extends rejection('DISBURSEMENT_ON_COMMITMENT_OF_ANOTHER_AGENCY') {}
export class ActivityEliminated extends rejection('LEDGER_ACTIVITY_ELIMINATED') {}
export class LedgerProgrammeClosed extends rejection('LEDGER_PROGRAMME_CLOSED') {}
export class ActivityAlreadyClosed extends rejection('LEDGER_ACTIVITY_ALREADY_CLOSED') {}
export class CorrectionChangesNothing extends rejection('LEDGER_CORRECTION_CHANGES_NOTHING') {}
export class CorrectionNotOfThisEntry extends rejection('LEDGER_CORRECTION_NOT_OF_THIS_ENTRY') {}
