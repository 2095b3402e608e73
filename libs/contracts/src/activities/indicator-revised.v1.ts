import { contract } from '../contract.js';
import { code, record, text } from '../fields.js';
import { indicatorTerms, type IndicatorTerms } from './indicator-terms.js';

/** An indicator measures something else, or against another target. The former terms stay on record. */
export interface IndicatorRevisedV1 {
  readonly indicator: string;
  readonly former: IndicatorTerms;
  readonly terms: IndicatorTerms;
  readonly reason: string;
}

export const IndicatorRevisedV1 = contract<IndicatorRevisedV1>('activities.IndicatorRevised.v1', {
  indicator: code,
  former: record<IndicatorTerms>(indicatorTerms),
  terms: record<IndicatorTerms>(indicatorTerms),
  reason: text,
});
