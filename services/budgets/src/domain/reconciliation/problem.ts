import type { Period } from '@concert/reference-data';
import type { EventReference } from './evidence.js';

/** `block`: impossible; `hold`: kept, and held until explained; `warn`; `info`. Source: domain reference, section 7. */
export type Severity = 'block' | 'hold' | 'warn' | 'info';

export const ruleNames = [
  'transfers-differ-from-budget',
  'transferred-differs-from-transfers',
  'disbursed-exceeds-transferred',
  'disbursed-exceeds-committed',
  'cumulative-figure-fell',
  'committed-definition-unclear',
  'figure-missing',
  'released-below-threshold',
  'report-missing',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** What a rule found in the evidence as it stands. */
export interface FoundProblem {
  readonly rule: RuleName;
  readonly severity: Severity;
  /** Code of the agency, or `programme`. */
  readonly scope: string;
  readonly period: Period;
  /** What it is about, where a rule may find several things in one period: a figure, or `tranche-2`. */
  readonly subject?: string;
  /** What the rule computes, in `unit`; null when it computes none. */
  readonly expected: string | null;
  /** What was reported, in `unit`; null when nothing was. */
  readonly observed: string | null;
  /** Distance between the two, never negative; null when there is nothing to subtract. */
  readonly difference: string | null;
  readonly unit: 'money' | 'percent' | 'report' | 'definition';
  /** ISO 4217, when the unit is money. */
  readonly currency?: string;
  /** True when an amount was computed back from a printed percentage. */
  readonly derived?: boolean;
  /** What rounding leaves possible, for a derived amount. */
  readonly range?: { readonly low: string; readonly high: string };
  /** One sentence for the officer. */
  readonly note: string;
  readonly inputEvents: readonly EventReference[];
  /** The waiver that lets it stand. */
  readonly waivedBy?: EventReference;
}
