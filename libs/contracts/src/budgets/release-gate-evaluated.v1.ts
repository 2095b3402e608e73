import type { Money } from '@concert/money';
import type { Period } from '@concert/reference-data';
import type { ReleaseBasis } from '../agencies/policy-set-adopted.v1.js';
import { contract } from '../contract.js';
import { amount, integer, listOf, oneOf, percent, period, yesOrNo } from '../fields.js';
import { type InputEvent, inputEvent } from '../findings/index.js';

/** Whether enough was committed for the tranche to be requested, with the proof. Source: MDG-F guidelines 10.5. */
export interface ReleaseGateEvaluatedV1 {
  /** The tranche to be released. */
  readonly tranche: number;
  /** Percent that must be committed. */
  readonly threshold: string;
  readonly basis: ReleaseBasis;
  readonly includeAdvance: boolean;
  /** Period whose report the commitments come from. */
  readonly reportPeriod: Period;
  /** What was committed against the basis. */
  readonly numerator: Money;
  /** The basis: money that was to be committed. */
  readonly denominator: Money;
  /** Percent, two decimals: for people. `passed` compares exactly. */
  readonly ratio: string;
  readonly passed: boolean;
  readonly inputEvents: readonly InputEvent[];
  /** Version of the policy set that set threshold and basis. */
  readonly policyVersion: number;
}

export const ReleaseGateEvaluatedV1 = contract<ReleaseGateEvaluatedV1>('budgets.ReleaseGateEvaluated.v1', {
  tranche: integer,
  threshold: percent,
  basis: oneOf('last-tranche', 'cumulative'),
  includeAdvance: yesOrNo,
  reportPeriod: period,
  numerator: amount,
  denominator: amount,
  ratio: percent,
  passed: yesOrNo,
  inputEvents: listOf(inputEvent),
  policyVersion: integer,
});
