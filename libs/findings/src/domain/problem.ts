import type { Period } from '@concert/reference-data';

/** `block`: impossible; `hold`: kept, and held until explained; `warn`; `info`. Source: domain reference, section 7. */
export type Severity = 'block' | 'hold' | 'warn' | 'info';

/** What `expected` and `observed` are written in; `words` are a document's own. */
export type Unit = 'money' | 'percent' | 'report' | 'definition' | 'date' | 'words';

/** Where a fact comes from: enough to find it in the log. */
export interface EventReference<Type extends string = string> {
  readonly id: string;
  readonly type: Type;
  /** Place in the log; a bigint, so it is kept as text. */
  readonly position: string;
}

/** What a rule found in the evidence as it stands. Each service names its rules and the events it looks at. */
export interface FoundProblem<RuleName extends string = string, Type extends string = string> {
  readonly rule: RuleName;
  readonly severity: Severity;
  /** Code of the organization or body it is put to, or `programme`. */
  readonly scope: string;
  readonly period: Period;
  /** What it is about, where a rule may find several things in one period: a figure, `tranche-2`, a key action. */
  readonly subject?: string;
  /** What the rule computes, in `unit`; null when it computes none. */
  readonly expected: string | null;
  /** What was reported, in `unit`; null when nothing was. */
  readonly observed: string | null;
  /** Distance between the two, never negative; null when there is nothing to subtract. */
  readonly difference: string | null;
  readonly unit: Unit;
  /** ISO 4217, when the unit is money. */
  readonly currency?: string;
  /** True when an amount was computed back from a printed percentage. */
  readonly derived?: boolean;
  /** What rounding leaves possible, for a derived amount. */
  readonly range?: { readonly low: string; readonly high: string };
  /** One sentence for the officer. */
  readonly note: string;
  readonly inputEvents: readonly EventReference<Type>[];
  /** The waiver that lets it stand. */
  readonly waivedBy?: EventReference<Type>;
}
