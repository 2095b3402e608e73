import type { DomainEvent } from '@concert/event-sourcing';
import type { Money } from '@concert/money';
import type { Period } from '@concert/reference-data';
import type { KeptAmount } from '../exchange/exchange.js';
import type { EventReference } from '../reconciliation/evidence.js';

export const transferKinds = ['tranche', 'advance'] as const;
export type TransferKind = (typeof transferKinds)[number];

export const releaseBases = ['last-tranche', 'cumulative'] as const;
export type ReleaseBasis = (typeof releaseBases)[number];

export type TrancheScheduled = DomainEvent<'TrancheScheduled', { tranche: number; amount: Money; plannedDate: string }>;

export type TransferReceived = DomainEvent<
  'TransferReceived',
  {
    transfer: string;
    /** `advance`: paid before the first tranche, for formulating the programme. Source: SDG Fund FAQ. */
    kind: TransferKind;
    tranche?: number;
    /** ISO date on which the money was available. */
    valueDate: string;
  } & KeptAmount
>;

/** How a release gate was computed: enough to compute it again. */
export interface GateProof {
  tranche: number;
  /** Percent of the basis that must be committed. */
  threshold: string;
  basis: ReleaseBasis;
  includeAdvance: boolean;
  /** Period whose report the commitments come from. */
  reportPeriod: Period;
  numerator: Money;
  denominator: Money;
  /** Percent, two decimals, for people; `passed` compares exactly. */
  ratio: string;
  passed: boolean;
  inputEvents: readonly EventReference[];
}

export type ReleaseGateEvaluated = DomainEvent<'ReleaseGateEvaluated', GateProof & { policyVersion: number }>;

export type ReleaseGateWaived = DomainEvent<'ReleaseGateWaived', { tranche: number; decision: string }>;

/** The programme asked the fund for it. */
export type TrancheRequested = DomainEvent<'TrancheRequested', { tranche: number; amount: Money }>;

/** The fund let it go; what arrives is a transfer. */
export type TrancheReleased = DomainEvent<'TrancheReleased', { tranche: number; amount: Money }>;

export type FundEvent =
  TrancheScheduled | TrancheRequested | TrancheReleased | TransferReceived | ReleaseGateEvaluated | ReleaseGateWaived;
