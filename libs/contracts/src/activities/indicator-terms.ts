import { code, date, listOf, nullable, oneOf, optional, record, decimal, text } from '../fields.js';

/** `cumulative`: each figure counts from the beginning; `periodic`: each counts for its half-year alone. */
export type IndicatorMethod = 'cumulative' | 'periodic';

/** How the figures of half-years and of lower levels become one. Source: UNICEF PRP. */
export type IndicatorCalculation = 'sum' | 'max' | 'avg';

/** What an indicator measures, from where and to where. */
export interface IndicatorTerms {
  readonly title: string;
  /** Code of the outcome it measures: this or the output. */
  readonly outcome?: string;
  /** Code of the output it measures. */
  readonly output?: string;
  /** Code of the organization that reports it. */
  readonly responsible: string;
  /** What is counted: `persons`, `percent of trainees`. */
  readonly unit: string;
  /** Null: not measured, which is not zero. */
  readonly baseline: { readonly value: string | null; readonly on?: string };
  /** Null: no target was set. */
  readonly target: { readonly value: string | null; readonly by?: string };
  /** The groups that figures are given for: `women 19-24`. */
  readonly disaggregation: readonly string[];
  readonly method: IndicatorMethod;
  readonly calculation: IndicatorCalculation;
  /** Code of the indicator of a higher level that it counts towards. */
  readonly partOf?: string;
  /** Name of a site of the programme, where it is measured there alone. */
  readonly site?: string;
}

const value = nullable(decimal);

export const indicatorTerms = {
  title: text,
  outcome: optional(code),
  output: optional(code),
  responsible: code,
  unit: text,
  baseline: record<IndicatorTerms['baseline']>({ value, on: optional(date) }),
  target: record<IndicatorTerms['target']>({ value, by: optional(date) }),
  disaggregation: listOf(text),
  method: oneOf('cumulative', 'periodic'),
  calculation: oneOf('sum', 'max', 'avg'),
  partOf: optional(code),
  site: optional(text),
};
