import {
  amount,
  code,
  id,
  integer,
  listOf,
  oneOf,
  optional,
  percent,
  record,
  type RecordOf,
  text,
  type ValueOf,
} from '../fields.js';
import { layer } from '../layer.js';

/** Where money of the budget stands: with an agency or set aside, one of both. */
export const budgetPlace = record({
  /** Code of the agency that holds it. */
  agency: optional(code),
  /** What it is set aside for. */
  earmark: optional(code),
  /** Number of the output: `2.3`. */
  output: optional(code),
  /** UNDG harmonized budget category, 1 to 8. */
  category: optional(code),
  /** Programme year, 1 for the first. */
  year: optional(integer),
  /** Layer at which it is to be spent. */
  layer: optional(layer),
});
export type BudgetPlace = ValueOf<typeof budgetPlace>;

const budgetMove = record({
  /** Left out for new money, which comes from outside the budget. */
  from: optional(budgetPlace),
  to: budgetPlace,
  amount,
});
export type BudgetMove = ValueOf<typeof budgetMove>;

/** What a percentage is taken of. */
const revisionBase = record({
  /** `tranche-3`, `planned year-3 budget`. */
  reference: text,
  amount,
  /** Programme year whose lines a cut takes from; left out: lines of every year. */
  year: optional(integer),
});
export type RevisionBase = ValueOf<typeof revisionBase>;

const revisionKind = oneOf('across-the-board-cut', 'within-agency', 'between-agencies', 'elimination', 'new-money');
export type RevisionKind = ValueOf<typeof revisionKind>;

export const revisionFields = {
  /** UUID of the revision. */
  revision: id,
  kind: revisionKind,
  base: optional(revisionBase),
  percent: optional(percent),
  /** What is taken from one place and given to another; the parts of a cut add up to its percentage of the base. */
  moves: listOf(budgetMove),
  purpose: text,
  /** Numbers of the recommendations it answers. */
  recommendations: listOf(code),
  /** The activity that is given up, for an elimination. */
  activity: optional(code),
  /** UUIDs of the unfunded needs it pays for. */
  needs: optional(listOf(id)),
};
export type RevisionContent = RecordOf<typeof revisionFields>;
