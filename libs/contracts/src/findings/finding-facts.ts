import type { Period } from '@concert/reference-data';
import {
  code,
  decimal,
  id,
  listOf,
  nullable,
  oneOf,
  optional,
  period,
  record,
  type Shape,
  text,
  yesOrNo,
} from '../fields.js';
import { type InputEvent, inputEvent } from './input-event.js';

/** `block`: refused at entry; `hold`: kept, and held until explained; `warn`; `info`. */
export type Severity = 'block' | 'hold' | 'warn' | 'info';

/** What a rule found when it compared figures. */
export interface FindingFacts {
  /** UUID of the finding: the same rule, scope, period and subject is the same finding. */
  readonly finding: string;
  /** Name a person understands: `transfers-differ-from-budget`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Code of the organization or body it is put to, or `programme`. */
  readonly scope: string;
  readonly period: Period;
  /** What it is about, where a rule may find several things in one period: a figure (`disbursed`), or `tranche-2`. */
  readonly subject?: string;
  /** What the rule computes, in `unit`; null when it computes none. */
  readonly expected: string | null;
  /** What was reported, in `unit`; null when nothing was. */
  readonly observed: string | null;
  /** Distance between expected and observed, in `unit`, never negative; null when there is nothing to subtract. */
  readonly difference: string | null;
  /** `money` and `percent` are decimal strings; `report` a period; `definition` a definition of committed; `words` a document's own. */
  readonly unit: 'money' | 'percent' | 'report' | 'definition' | 'date' | 'words';
  /** ISO 4217, when the unit is money. */
  readonly currency?: string;
  /** True when an amount was computed back from a printed percentage. */
  readonly derived?: boolean;
  /** What the rounding of that percentage leaves possible. */
  readonly range?: { readonly low: string; readonly high: string };
  /** One sentence for the officer: what does not agree, and what would explain it. */
  readonly note: string;
  /** The events it was derived from. */
  readonly inputEvents: readonly InputEvent[];
}

export const findingFields: Shape<FindingFacts> = {
  finding: id,
  rule: code,
  severity: oneOf('block', 'hold', 'warn', 'info'),
  scope: code,
  period,
  subject: optional(text),
  expected: nullable(text),
  observed: nullable(text),
  difference: nullable(decimal),
  unit: oneOf('money', 'percent', 'report', 'definition', 'date', 'words'),
  currency: optional(code),
  derived: optional(yesOrNo),
  range: optional(record<{ readonly low: string; readonly high: string }>({ low: decimal, high: decimal })),
  note: text,
  inputEvents: listOf(inputEvent),
};
