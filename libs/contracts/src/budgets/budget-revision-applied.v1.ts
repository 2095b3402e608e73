import { contract, type DataOf } from '../contract.js';
import { amount, code, listOf, optional, record, type ValueOf, yesOrNo } from '../fields.js';
import { budgetPlace, revisionFields } from './revision-content.js';

/** A change of what is allocated to a place. */
const revisionEntry = record({
  /** Unique: the revision and a number. */
  entry: code,
  place: budgetPlace,
  /** Negative where money is taken. */
  amount,
});
export type RevisionEntry = ValueOf<typeof revisionEntry>;

const { moves: _moves, base: _base, percent: _percent, ...fields } = revisionFields;

/** The allocations of agencies and earmarks are changed. But for new money, the entries add up to zero. */
export const BudgetRevisionAppliedV1 = contract('budgets.BudgetRevisionApplied.v1', {
  ...fields,
  entries: listOf(revisionEntry),
  /**
   * New money, by which the total budget of the programme grows by itself. Left out by revisions applied when the office
   * still restated the total by hand.
   */
  raisesTotal: optional(yesOrNo),
});
export type BudgetRevisionAppliedV1 = DataOf<typeof BudgetRevisionAppliedV1>;
