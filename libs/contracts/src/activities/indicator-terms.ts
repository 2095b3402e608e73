import {
  code,
  date,
  decimal,
  listOf,
  nullable,
  oneOf,
  optional,
  record,
  type RecordOf,
  text,
  type ValueOf,
} from '../fields.js';

/** `cumulative`: each figure counts from the beginning; `periodic`: each counts for its half-year alone. */
const indicatorMethod = oneOf('cumulative', 'periodic');
export type IndicatorMethod = ValueOf<typeof indicatorMethod>;

/** How the figures of half-years and of lower levels become one. Source: UNICEF PRP. */
const indicatorCalculation = oneOf('sum', 'max', 'avg');
export type IndicatorCalculation = ValueOf<typeof indicatorCalculation>;

const value = nullable(decimal);

/** What an indicator measures, from where and to where. */
export const indicatorTerms = {
  title: text,
  /** Code of the outcome it measures: this or the output. */
  outcome: optional(code),
  /** Code of the output it measures. */
  output: optional(code),
  /** Code of the organization that reports it. */
  responsible: code,
  /** What is counted: `persons`, `percent of trainees`. */
  unit: text,
  /** Null: not measured, which is not zero. */
  baseline: record({ value, on: optional(date) }),
  /** Null: no target was set. */
  target: record({ value, by: optional(date) }),
  /** The groups that figures are given for: `women 19-24`. */
  disaggregation: listOf(text),
  method: indicatorMethod,
  calculation: indicatorCalculation,
  /** Code of the indicator of a higher level that it counts towards. */
  partOf: optional(code),
  /** Name of a site of the programme, where it is measured there alone. */
  site: optional(text),
};
export type IndicatorTerms = RecordOf<typeof indicatorTerms>;
