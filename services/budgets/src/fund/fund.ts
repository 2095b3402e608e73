import { Command, type DomainEvent, type Evolution, type InProgramme, rejection } from '@concert/event-sourcing';
import type { Money } from '@concert/money';
import type { Period } from '@concert/reference-data';
import type { ExchangeRate, KeptAmount } from '../exchange/exchange.js';
import type { EventReference } from '../reconciliation/event-reference.js';

export const transferKinds = ['tranche', 'advance'] as const;
export type TransferKind = (typeof transferKinds)[number];

export const releaseBases = ['last-tranche', 'cumulative'] as const;
export type ReleaseBasis = (typeof releaseBases)[number];

export type TrancheScheduled = DomainEvent<'TrancheScheduled', { tranche: number; amount: Money; plannedDate: string }>;

/** All that a transfer says. */
export type TransferValues = {
  /** `advance`: paid before the first tranche, for formulating the programme. Source: SDG Fund FAQ. */
  kind: TransferKind;
  tranche?: number;
  /** ISO date on which the money was available. */
  valueDate: string;
} & KeptAmount;

export type TransferReceived = DomainEvent<'TransferReceived', { transfer: string } & TransferValues>;

/** What was recorded was not right; the transfer says something else from now on. */
export type TransferCorrected = DomainEvent<
  'TransferCorrected',
  { transfer: string; oldValues: TransferValues; newValues: TransferValues; reason: string }
>;

/** Nothing came as it was recorded: not at all, or not before another day. */
export type TransferWithdrawn = DomainEvent<
  'TransferWithdrawn',
  { transfer: string; oldValues: TransferValues; reason: string }
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
  | TrancheScheduled
  | TrancheRequested
  | TrancheReleased
  | TransferReceived
  | TransferCorrected
  | TransferWithdrawn
  | ReleaseGateEvaluated
  | ReleaseGateWaived;

export class ScheduleTranche extends Command<InProgramme & TrancheScheduled['data']> {}

export class RecordTransfer extends Command<
  { readonly programme: string } & Omit<TransferReceived['data'], 'transfer' | 'original'> & {
      /** For an amount in another currency than the programme's. */
      readonly exchange?: ExchangeRate;
    }
> {}

/** What of a transfer is corrected; what is left out stays. */
export type NewTransferValues = Partial<Omit<TransferValues, 'original'>> & { readonly exchange?: ExchangeRate };

interface OfTransfer {
  readonly programme: string;
  readonly transfer: string;
  readonly reason: string;
}

export class CorrectTransfer extends Command<OfTransfer & { readonly newValues: NewTransferValues }> {}

export class WithdrawTransfer extends Command<OfTransfer> {}

export class RequestTranche extends Command<InProgramme & { readonly tranche: number }> {}

export class ReleaseTranche extends Command<InProgramme & { readonly tranche: number }> {}

export class EvaluateReleaseGate extends Command<
  InProgramme & {
    readonly tranche: number;
    /** The threshold its sender believes to be in force; another one is a question, not a proof. */
    readonly threshold?: string;
  }
> {}

export class WaiveReleaseGate extends Command<
  InProgramme & {
    readonly tranche: number;
    readonly decision: string;
    /** Body that decided. */
    readonly body: string;
  }
> {}

export interface Tranche {
  readonly amount: Money;
  readonly isRequested: boolean;
  readonly isReleased: boolean;
  readonly isReceived: boolean;
  /** Whether the latest proof of its gate passed; undefined while there is none. */
  readonly hasPassedGate?: boolean;
  /** The decision that waived its gate. */
  readonly waivedBy?: string;
}

/** All money that the fund is to send and has sent to one programme. */
export interface Fund {
  readonly tranches: Readonly<Record<number, Tranche>>;
  /** By id, as they say now; null for what was withdrawn. */
  readonly transfers: Readonly<Record<string, TransferValues | null>>;
}

/** Undefined for a text that is no number of a tranche. */
export const numberOfTranche = (text: string): number | undefined =>
  /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;

export const fundStream = (programme: string): string => `fund-${programme}`;

/** Nothing is recorded of a tranche that was never scheduled. */
const changed = (state: Fund, number: number, change: Partial<Tranche>): Fund => {
  const { tranches } = state;
  const tranche = tranches[number];
  return tranche ? { ...state, tranches: { ...tranches, [number]: { ...tranche, ...change } } } : state;
};

/** A transfer says so from now on; null: it is there no more. What it brought before is not received any more. */
const withTransfer = (state: Fund, transfer: string, values: TransferValues | null): Fund => {
  const before = state.transfers[transfer]?.tranche;
  const without = before === undefined ? state : changed(state, before, { isReceived: false });
  const kept = { ...without, transfers: { ...without.transfers, [transfer]: values } };
  return values?.tranche === undefined ? kept : changed(kept, values.tranche, { isReceived: true });
};

const evolve = (state: Fund, event: FundEvent): Fund => {
  switch (event.type) {
    case 'TrancheScheduled': {
      const { tranche, amount } = event.data;
      const scheduled: Tranche = { amount, isRequested: false, isReleased: false, isReceived: false };
      return { ...state, tranches: { ...state.tranches, [tranche]: scheduled } };
    }
    case 'TrancheRequested':
      return changed(state, event.data.tranche, { isRequested: true });
    case 'TrancheReleased':
      return changed(state, event.data.tranche, { isReleased: true });
    case 'TransferReceived': {
      const { transfer, ...values } = event.data;
      return withTransfer(state, transfer, values);
    }
    case 'TransferCorrected':
      return withTransfer(state, event.data.transfer, event.data.newValues);
    case 'TransferWithdrawn':
      return withTransfer(state, event.data.transfer, null);
    case 'ReleaseGateEvaluated':
      return changed(state, event.data.tranche, { hasPassedGate: event.data.passed });
    case 'ReleaseGateWaived':
      return changed(state, event.data.tranche, { waivedBy: event.data.decision });
  }
};

export const fund: Evolution<Fund, FundEvent> = { initial: { tranches: {}, transfers: {} }, evolve };

export class TrancheAlreadyScheduled extends rejection('TRANCHE_ALREADY_SCHEDULED') {}
export class TrancheAlreadyReceived extends rejection('TRANCHE_ALREADY_RECEIVED') {}
export class TrancheAlreadyRequested extends rejection('TRANCHE_ALREADY_REQUESTED') {}
export class TrancheNotRequested extends rejection('TRANCHE_NOT_REQUESTED') {}
export class TrancheRequestNeedsReason extends rejection('TRANCHE_REQUEST_NEEDS_REASON') {}
export class TrancheAlreadyReleased extends rejection('TRANCHE_ALREADY_RELEASED') {}
export class TrancheAmountNotPositive extends rejection('TRANCHE_AMOUNT_NOT_POSITIVE') {}
export class TrancheCurrencyDiffers extends rejection('TRANCHE_CURRENCY_DIFFERS') {}
export class TransferAmountNotPositive extends rejection('TRANSFER_AMOUNT_NOT_POSITIVE') {}
export class TransferTrancheMissing extends rejection('TRANSFER_TRANCHE_MISSING') {}
export class AdvanceHasNoTranche extends rejection('TRANSFER_ADVANCE_HAS_NO_TRANCHE') {}
export class TransferAlreadyWithdrawn extends rejection('TRANSFER_ALREADY_WITHDRAWN') {}
export class TransferCorrectionChangesNothing extends rejection('TRANSFER_CORRECTION_CHANGES_NOTHING') {}
export class ReleaseGateWithoutPolicySet extends rejection('RELEASE_GATE_WITHOUT_POLICY_SET') {}
export class ReleaseGateThresholdDiffers extends rejection('RELEASE_GATE_THRESHOLD_DIFFERS') {}
export class ReleaseGateNotEvaluable extends rejection('RELEASE_GATE_NOT_EVALUABLE') {}
export class ReleaseGateNotPassed extends rejection('RELEASE_GATE_NOT_PASSED') {}
export class ReleaseGateNotNeeded extends rejection('RELEASE_GATE_NOT_NEEDED') {}
export class ReleaseGateAlreadyWaived extends rejection('RELEASE_GATE_ALREADY_WAIVED') {}
export class ReleaseGateWaiverNeedsSteeringCommittee extends rejection(
  'RELEASE_GATE_WAIVER_NEEDS_STEERING_COMMITTEE',
) {}
