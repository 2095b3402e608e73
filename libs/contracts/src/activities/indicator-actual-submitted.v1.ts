import type { Period } from '@concert/reference-data';
import { contract } from '../contract.js';
import { code, decimal, listOf, nullable, optional, period, record, text } from '../fields.js';

/** The figure of one of the groups an indicator is given for. */
export interface GroupValue {
  readonly group: string;
  /** Null: not measured, which is not zero. */
  readonly value: string | null;
}

/** An organization reports a figure for a half-year. */
export interface IndicatorActualSubmittedV1 {
  readonly indicator: string;
  readonly period: Period;
  /** Null: not measured, which is not zero. */
  readonly value: string | null;
  readonly groups: readonly GroupValue[];
  readonly note?: string;
  /** Code of the organization that reports it, or on behalf of which it is reported. */
  readonly submittedBy: string;
  /** Code of the organization that reports it on behalf of the other. */
  readonly enteredBy?: string;
}

export const IndicatorActualSubmittedV1 = contract<IndicatorActualSubmittedV1>(
  'activities.IndicatorActualSubmitted.v1',
  {
    indicator: code,
    period,
    value: nullable(decimal),
    groups: listOf(record<GroupValue>({ group: text, value: nullable(decimal) })),
    note: optional(text),
    submittedBy: code,
    enteredBy: optional(code),
  },
);
