import { contract, type DataOf } from '../contract.js';
import { code, period, text } from '../fields.js';

/** A reported figure is sent back, or taken back after approval: it may be reported again. */
export const IndicatorActualReturnedV1 = contract('activities.IndicatorActualReturned.v1', {
  indicator: code,
  period,
  reason: text,
  /** Code of the organization that sends it back. */
  returnedBy: code,
});
export type IndicatorActualReturnedV1 = DataOf<typeof IndicatorActualReturnedV1>;
