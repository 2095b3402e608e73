import { contract } from '../contract.js';
import { code, text } from '../fields.js';

/** Two indicators become one. What was reported under the merged one counts towards the other and stays its own. */
export interface IndicatorMergedV1 {
  readonly indicator: string;
  /** Code of the indicator that goes on. */
  readonly into: string;
  readonly reason: string;
}

export const IndicatorMergedV1 = contract<IndicatorMergedV1>('activities.IndicatorMerged.v1', {
  indicator: code,
  into: code,
  reason: text,
});
