import { releaseBasis } from '../agencies/policy-terms.js';
import { contract, type DataOf } from '../contract.js';
import { amount, integer, listOf, percent, period, yesOrNo } from '../fields.js';
import { inputEvent } from '../findings/index.js';

/** Whether enough was committed for the tranche to be requested, with the proof. Source: MDG-F guidelines 10.5. */
export const ReleaseGateEvaluatedV1 = contract('budgets.ReleaseGateEvaluated.v1', {
  /** The tranche to be released. */
  tranche: integer,
  /** Percent that must be committed. */
  threshold: percent,
  basis: releaseBasis,
  includeAdvance: yesOrNo,
  /** Period whose report the commitments come from. */
  reportPeriod: period,
  /** What was committed against the basis. */
  numerator: amount,
  /** The basis: money that was to be committed. */
  denominator: amount,
  /** Percent, two decimals: for people. `passed` compares exactly. */
  ratio: percent,
  passed: yesOrNo,
  inputEvents: listOf(inputEvent),
  /** Version of the policy set that set threshold and basis. */
  policyVersion: integer,
});
export type ReleaseGateEvaluatedV1 = DataOf<typeof ReleaseGateEvaluatedV1>;
