import type { Period } from '@concert/reference-data';
import { contract } from '../contract.js';
import { code, period, text } from '../fields.js';

/** A reported figure is sent back, or taken back after approval: it may be reported again. */
export interface IndicatorActualReturnedV1 {
  readonly indicator: string;
  readonly period: Period;
  readonly reason: string;
  /** Code of the organization that sends it back. */
  readonly returnedBy: string;
}

export const IndicatorActualReturnedV1 = contract<IndicatorActualReturnedV1>('activities.IndicatorActualReturned.v1', {
  indicator: code,
  period,
  reason: text,
  returnedBy: code,
});
