import { contract, type DataOf } from '../contract.js';
import { code, decimal, listOf, nullable, optional, period, record, text, type ValueOf } from '../fields.js';

/** The figure of one of the groups an indicator is given for. */
const groupValue = record({
  group: text,
  /** Null: not measured, which is not zero. */
  value: nullable(decimal),
});
export type GroupValue = ValueOf<typeof groupValue>;

/** An organization reports a figure for a half-year. */
export const IndicatorActualSubmittedV1 = contract('activities.IndicatorActualSubmitted.v1', {
  indicator: code,
  period,
  /** Null: not measured, which is not zero. */
  value: nullable(decimal),
  groups: listOf(groupValue),
  note: optional(text),
  /** Code of the organization that reports it, or on behalf of which it is reported. */
  submittedBy: code,
  /** Code of the organization that reports it on behalf of the other. */
  enteredBy: optional(code),
});
export type IndicatorActualSubmittedV1 = DataOf<typeof IndicatorActualSubmittedV1>;
