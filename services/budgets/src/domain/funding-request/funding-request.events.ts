import type { DomainEvent } from '@concert/event-sourcing';
import type { Money } from '@concert/money';

/** Something is to be done for which the budget has no money. */
export type UnfundedNeedRecorded = DomainEvent<
  'UnfundedNeedRecorded',
  {
    need: string;
    title: string;
    /** Left out while nobody has estimated it. */
    amount?: Money;
    /** Number of the recommendation from which it follows. */
    recommendation?: string;
    /** Number of the key action that it would pay for. */
    keyAction?: string;
  }
>;

export type AdditionalFundsRequested = DomainEvent<
  'AdditionalFundsRequested',
  { request: string; addressee: string; amount: Money; purpose: string; needs: readonly string[] }
>;

export type AdditionalFundsGranted = DomainEvent<'AdditionalFundsGranted', { request: string; amount: Money }>;

export type AdditionalFundsDeclined = DomainEvent<'AdditionalFundsDeclined', { request: string; because: string }>;

export type FundingEvent =
  UnfundedNeedRecorded | AdditionalFundsRequested | AdditionalFundsGranted | AdditionalFundsDeclined;
