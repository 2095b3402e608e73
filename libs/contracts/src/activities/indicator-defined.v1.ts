import { contract } from '../contract.js';
import { code } from '../fields.js';
import { indicatorTerms, type IndicatorTerms } from './indicator-terms.js';

/** By what an outcome or output is measured. */
export interface IndicatorDefinedV1 extends IndicatorTerms {
  /** Unique in the programme: `2.3.a`. */
  readonly indicator: string;
}

export const IndicatorDefinedV1 = contract<IndicatorDefinedV1>('activities.IndicatorDefined.v1', {
  indicator: code,
  ...indicatorTerms,
});
