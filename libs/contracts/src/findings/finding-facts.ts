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
  type RecordOf,
  text,
  type ValueOf,
  yesOrNo,
} from '../fields.js';
import { inputEvent } from './input-event.js';

/** `block`: refused at entry; `hold`: kept, and held until explained; `warn`; `info`. */
const severity = oneOf('block', 'hold', 'warn', 'info');
export type Severity = ValueOf<typeof severity>;

/** What a rule found when it compared figures. */
export const findingFields = {
  /** UUID of the finding: the same rule, scope, period and subject is the same finding. */
  finding: id,
  /** Name a person understands: `transfers-differ-from-budget`. */
  rule: code,
  severity,
  /** Code of the organization or body it is put to, or `programme`. */
  scope: code,
  period,
  /** What it is about, where a rule may find several things in one period: a figure (`disbursed`), or `tranche-2`. */
  subject: optional(text),
  /** What the rule computes, in `unit`; null when it computes none. */
  expected: nullable(text),
  /** What was reported, in `unit`; null when nothing was. */
  observed: nullable(text),
  /** Distance between expected and observed, in `unit`, never negative; null when there is nothing to subtract. */
  difference: nullable(decimal),
  /** `money` and `percent` are decimal strings; `report` a period; `definition` a definition of committed; `words` a document's own. */
  unit: oneOf('money', 'percent', 'report', 'definition', 'date', 'words'),
  /** ISO 4217, when the unit is money. */
  currency: optional(code),
  /** True when an amount was computed back from a printed percentage. */
  derived: optional(yesOrNo),
  /** What the rounding of that percentage leaves possible. */
  range: optional(
    record({
      low: decimal,
      high: decimal,
    }),
  ),
  /** One sentence for the officer: what does not agree, and what would explain it. */
  note: text,
  /** The events it was derived from. */
  inputEvents: listOf(inputEvent),
};
export type FindingFacts = RecordOf<typeof findingFields>;
