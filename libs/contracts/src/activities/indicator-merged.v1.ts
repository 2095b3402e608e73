import { contract, type DataOf } from '../contract.js';
import { code, text } from '../fields.js';

/** Two indicators become one. What was reported under the merged one counts towards the other and stays its own. */
export const IndicatorMergedV1 = contract('activities.IndicatorMerged.v1', {
  indicator: code,
  /** Code of the indicator that goes on. */
  into: code,
  reason: text,
});
export type IndicatorMergedV1 = DataOf<typeof IndicatorMergedV1>;
