import { contract, type DataOf } from '../contract.js';
import { code } from '../fields.js';
import { indicatorTerms } from './indicator-terms.js';

/** By what an outcome or output is measured. */
export const IndicatorDefinedV1 = contract('activities.IndicatorDefined.v1', {
  /** Unique in the programme: `2.3.a`. */
  indicator: code,
  ...indicatorTerms,
});
export type IndicatorDefinedV1 = DataOf<typeof IndicatorDefinedV1>;
