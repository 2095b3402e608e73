import { Command } from '@concert/event-sourcing';
import type { Money } from '@concert/money';
import type { ExchangeRate } from '../exchange/exchange.js';
import type { DisbursementKind, LedgerLine } from './ledger.events.js';

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
}
