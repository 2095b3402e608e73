import { contract, type DataOf } from '../contract.js';
import { code, record, text } from '../fields.js';
import { indicatorTerms } from './indicator-terms.js';

/** An indicator measures something else, or against another target. The former terms stay on record. */
export const IndicatorRevisedV1 = contract('activities.IndicatorRevised.v1', {
  indicator: code,
  former: record(indicatorTerms),
  terms: record(indicatorTerms),
  reason: text,
});
export type IndicatorRevisedV1 = DataOf<typeof IndicatorRevisedV1>;
