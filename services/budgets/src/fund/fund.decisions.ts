import { Unknown } from '@concert/event-sourcing';
import { comparePercents, isPositive } from '@concert/money';
import { inCurrencyOf } from '../exchange/exchange.js';
import type { ProgrammeTerms } from '../reconciliation/programme-terms.js';
import type {
  CorrectTransfer,
  EvaluateReleaseGate,
  Fund,
  NewTransferValues,
  RecordTransfer,
  ReleaseGateEvaluated,
  ReleaseGateWaived,
  ReleaseTranche,
  RequestTranche,
  ScheduleTranche,
  Tranche,
  TrancheReleased,
  TrancheRequested,
  TrancheScheduled,
  TransferCorrected,
  TransferReceived,
  TransferValues,
  TransferWithdrawn,
  WaiveReleaseGate,
  WithdrawTransfer,
} from './fund.js';
import { fund } from './fund.js';
import * as rejection from './fund.js';
import type { ReleaseGate } from './release-gate.js';

/** @throws Unknown when the tranche was never scheduled */
const scheduled = ({ tranches }: Fund, number: number, field?: string): Tranche => {
  const tranche = tranches[number];
  if (!tranche) throw new Unknown('tranche', String(number), field);
  return tranche;
};

/**
 * @throws TrancheAlreadyScheduled   the fund has a tranche of that number
 * @throws TrancheAmountNotPositive  it would bring nothing
 * @throws TrancheCurrencyDiffers    another currency than the programme's
 */
export const scheduleTranche = (
  { tranches }: Fund,
  { data: { programme, effectiveDate, ...schedule } }: ScheduleTranche,
  { currency, start }: ProgrammeTerms,
): TrancheScheduled[] => {
  const { tranche, amount } = schedule;
  if (tranches[tranche])
    throw new rejection.TrancheAlreadyScheduled(`Tranche ${tranche} of ${programme} is scheduled already`, { tranche });
  if (!isPositive(amount)) throw new rejection.TrancheAmountNotPositive('A tranche is more than nothing', { amount });
  if (amount.currency !== currency)
    throw new rejection.TrancheCurrencyDiffers(`${programme} is kept in ${currency}`, { amount });

  // The programme document schedules its tranches: true from the programme's first day unless said otherwise.
  return [{ type: 'TrancheScheduled', data: schedule, effectiveDate: effectiveDate ?? start }];
};

/** Whether the release of a tranche is held back: only the first needs no gate. */
const isHeldBack = ({ hasPassedGate, waivedBy }: Tranche, tranche: number): boolean =>
  tranche > 1 && !hasPassedGate && waivedBy === undefined;

/**
 * Asks the fund for a tranche. Releasing it is what the gate holds back; who asks before it is proved to be passed, says why.
 *
 * @throws Unknown                    the tranche was never scheduled
 * @throws TrancheAlreadyReceived     there is nothing left to ask for
 * @throws TrancheAlreadyRequested    it is asked for once
 * @throws TrancheRequestNeedsReason  its gate was not proved to be passed, nobody waived it, and no reason is given
 */
export const requestTranche = (
  state: Fund,
  { data: { programme, tranche, effectiveDate }, context: { reason } }: RequestTranche,
): TrancheRequested[] => {
  const asked = scheduled(state, tranche);
  const { amount, isRequested, isReceived } = asked;
  if (isReceived)
    throw new rejection.TrancheAlreadyReceived(`Tranche ${tranche} of ${programme} was received before`, { tranche });
  if (isRequested)
    throw new rejection.TrancheAlreadyRequested(`Tranche ${tranche} of ${programme} is requested`, { tranche });
  if (isHeldBack(asked, tranche) && !reason)
    throw new rejection.TrancheRequestNeedsReason(
      `The gate of tranche ${tranche} is not proved to be passed: record the proof first, or say why it is requested now`,
      { tranche, isEvaluated: asked.hasPassedGate !== undefined },
    );

  return [{ type: 'TrancheRequested', data: { tranche, amount }, effectiveDate }];
};

/**
 * Lets a requested tranche go.
 *
 * @throws Unknown                 the tranche was never scheduled
 * @throws TrancheAlreadyReceived  it arrived already
 * @throws TrancheAlreadyReleased  it is released once
 * @throws TrancheNotRequested     nobody asked for it
 * @throws ReleaseGateNotPassed    its gate was not proved to be passed, and nobody waived it; the first needs none
 */
export const releaseTranche = (
  state: Fund,
  { data: { programme, tranche, effectiveDate } }: ReleaseTranche,
): TrancheReleased[] => {
  const asked = scheduled(state, tranche);
  const { amount, isRequested, isReleased, isReceived } = asked;
  if (isReceived)
    throw new rejection.TrancheAlreadyReceived(`Tranche ${tranche} of ${programme} was received before`, { tranche });
  if (isReleased)
    throw new rejection.TrancheAlreadyReleased(`Tranche ${tranche} of ${programme} is released`, { tranche });
  if (!isRequested)
    throw new rejection.TrancheNotRequested(`Nobody has requested tranche ${tranche} of ${programme}`, { tranche });
  if (isHeldBack(asked, tranche))
    throw new rejection.ReleaseGateNotPassed(
      'A gate that is not passed holds the tranche back until the steering committee waives it',
      { tranche, isEvaluated: asked.hasPassedGate !== undefined },
    );

  return [{ type: 'TrancheReleased', data: { tranche, amount }, effectiveDate }];
};

/**
 * Records money that arrived, whether or not its gate was passed: what the bank says is evidence.
 *
 * @param transfer  id of the new transfer
 * @throws TransferAmountNotPositive  nothing arrived
 * @throws ExchangeRateMissing, ExchangeRateNotNeeded, ExchangeRateNotPositive
 * @throws AdvanceHasNoTranche        an advance lies outside the list of tranches
 * @throws TransferTrancheMissing     a tranche without its number
 * @throws Unknown                    the tranche was never scheduled
 * @throws TrancheAlreadyReceived     a tranche is received once
 */
export const recordTransfer = (
  state: Fund,
  { data: { programme, ...received } }: RecordTransfer,
  terms: ProgrammeTerms,
  transfer: string,
): TransferReceived[] => {
  const values = transferValues(state, { programme, ...received }, terms);
  return [{ type: 'TransferReceived', data: { transfer, ...values }, effectiveDate: values.valueDate }];
};

/** What a transfer says, when it can be so. Throws what recording it throws. */
const transferValues = (
  state: Fund,
  { programme, ...received }: RecordTransfer['data'],
  terms: ProgrammeTerms,
): TransferValues => {
  const { kind, tranche, amount, valueDate } = received;
  if (!isPositive(amount)) throw new rejection.TransferAmountNotPositive('A transfer is more than nothing', { amount });
  const kept = inCurrencyOf({ ...terms, programme }, received);
  if (kind === 'advance') {
    if (tranche !== undefined)
      throw new rejection.AdvanceHasNoTranche('An advance lies outside the tranches', { tranche });
    return { kind, ...kept, valueDate };
  }
  if (tranche === undefined) throw new rejection.TransferTrancheMissing('Which tranche arrived?', { kind });
  if (scheduled(state, tranche, 'tranche').isReceived)
    throw new rejection.TrancheAlreadyReceived(`Tranche ${tranche} of ${programme} was received before`, { tranche });

  return { kind, tranche, ...kept, valueDate };
};

/** @throws Unknown, TransferAlreadyWithdrawn */
const standing = ({ transfers }: Fund, transfer: string): TransferValues => {
  const values = transfers[transfer];
  if (values === null)
    throw new rejection.TransferAlreadyWithdrawn('A withdrawn transfer stays withdrawn: record it anew', { transfer });
  if (!values) throw new Unknown('transfer', transfer);
  return values;
};

const withdrawn = (transfer: string, oldValues: TransferValues, reason: string): TransferWithdrawn => ({
  type: 'TransferWithdrawn',
  data: { transfer, oldValues, reason },
  effectiveDate: oldValues.valueDate,
});

/**
 * Puts right what was recorded wrongly of a transfer. Moved to a later day it is withdrawn from the old one first, so
 * that on the days between nothing had come.
 *
 * @throws Unknown                           nobody recorded it
 * @throws TransferAlreadyWithdrawn          it is there no more
 * @throws TransferCorrectionChangesNothing  it says so already
 * @throws what recording the corrected transfer would throw
 */
export const correctTransfer = (
  state: Fund,
  { data: { programme, transfer, newValues, reason } }: CorrectTransfer,
  terms: ProgrammeTerms,
): (TransferCorrected | TransferWithdrawn)[] => {
  const oldValues = standing(state, transfer);
  const values = transferValues(
    fund.evolve(state, withdrawn(transfer, oldValues, reason)),
    { programme, ...restated(oldValues, newValues) },
    terms,
  );
  if (told(values) === told(oldValues))
    throw new rejection.TransferCorrectionChangesNothing('The transfer says so already', { transfer });

  const corrected: TransferCorrected = {
    type: 'TransferCorrected',
    data: { transfer, oldValues, newValues: values, reason },
    effectiveDate: values.valueDate,
  };
  return values.valueDate > oldValues.valueDate ? [withdrawn(transfer, oldValues, reason), corrected] : [corrected];
};

/**
 * Takes back a transfer that never came. Its tranche is not received again.
 *
 * @throws Unknown                   nobody recorded it
 * @throws TransferAlreadyWithdrawn  it is there no more
 */
export const withdrawTransfer = (
  state: Fund,
  { data: { transfer, reason } }: WithdrawTransfer,
): TransferWithdrawn[] => [withdrawn(transfer, standing(state, transfer), reason)];

/** As if it were recorded anew: an advance has no tranche, and a new amount leaves the old rate behind. */
const restated = (
  { original, ...before }: TransferValues,
  { exchange, ...given }: NewTransferValues,
): Omit<RecordTransfer['data'], 'programme'> => {
  const kind = given.kind ?? before.kind;
  const tranche = given.tranche ?? (kind === 'tranche' ? before.tranche : undefined);
  const valueDate = given.valueDate ?? before.valueDate;
  if (given.amount) return { kind, tranche, valueDate, amount: given.amount, exchange };
  if (!original) return { kind, tranche, valueDate, amount: before.amount, exchange };
  const { amount, ...rate } = original;
  return { kind, tranche, valueDate, amount, exchange: exchange ?? rate };
};

/** Equal for transfers that say the same. */
const told = ({ kind, tranche, valueDate, amount, original }: TransferValues): string =>
  JSON.stringify([
    ...[kind, tranche, valueDate, amount.amount],
    ...[original?.amount.amount, original?.amount.currency, original?.rate, original?.rateDate, original?.source],
  ]);

/**
 * Keeps the proof that a tranche's gate was passed or not under the policy set in force.
 *
 * @param gate  computed from the programme's evidence under that policy set
 * @throws ReleaseGateWithoutPolicySet  nobody has adopted a threshold
 * @throws Unknown                      the tranche was never scheduled
 * @throws ReleaseGateThresholdDiffers  the threshold asked for is not the one in force: ask the what-if instead
 * @throws ReleaseGateNotNeeded         the first tranche
 * @throws ReleaseGateNotEvaluable      the evidence does not tell, with the reason
 */
export const evaluateReleaseGate = (
  state: Fund,
  { data: { programme, tranche, threshold, effectiveDate } }: EvaluateReleaseGate,
  { policy }: ProgrammeTerms,
  gate: ReleaseGate | null,
): ReleaseGateEvaluated[] => {
  scheduled(state, tranche);
  if (!policy || !gate)
    throw new rejection.ReleaseGateWithoutPolicySet(`${programme} has adopted no release threshold`, { tranche });
  if (threshold !== undefined && comparePercents(threshold, policy.releaseThreshold) !== 0)
    throw new rejection.ReleaseGateThresholdDiffers('A gate is evaluated under the threshold in force', {
      threshold,
      inForce: policy.releaseThreshold,
    });
  if (gate.outcome === 'not-needed') throw new rejection.ReleaseGateNotNeeded(gate.reason, { tranche });
  if (gate.outcome === 'not-evaluable') throw new rejection.ReleaseGateNotEvaluable(gate.reason, { tranche });

  return [{ type: 'ReleaseGateEvaluated', data: { ...gate.proof, policyVersion: policy.version }, effectiveDate }];
};

/**
 * Lets a tranche go although its gate was not passed.
 *
 * @param mayWaive  the deciding body is the programme's steering committee
 * @throws ReleaseGateWaiverNeedsSteeringCommittee  another body decided
 * @throws Unknown                                  the tranche was never scheduled
 * @throws ReleaseGateNotNeeded                     the first tranche
 * @throws ReleaseGateAlreadyWaived                 an earlier decision did so
 */
export const waiveReleaseGate = (
  state: Fund,
  { data: { programme, tranche, decision, body, effectiveDate } }: WaiveReleaseGate,
  mayWaive: boolean,
): ReleaseGateWaived[] => {
  if (!mayWaive)
    throw new rejection.ReleaseGateWaiverNeedsSteeringCommittee(`The steering committee waives a gate, not ${body}`, {
      body,
      decision,
    });
  const { waivedBy } = scheduled(state, tranche);
  if (tranche === 1) throw new rejection.ReleaseGateNotNeeded('The first tranche needs no gate', { tranche });
  if (waivedBy)
    throw new rejection.ReleaseGateAlreadyWaived(`The gate of tranche ${tranche} of ${programme} is waived`, {
      tranche,
      waivedBy,
    });

  return [{ type: 'ReleaseGateWaived', data: { tranche, decision }, effectiveDate }];
};
