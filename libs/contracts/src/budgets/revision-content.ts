import type { Money } from '@concert/money';
import { amount, code, id, integer, listOf, oneOf, optional, percent, record, text } from '../fields.js';

/** Where money of the budget stands: with an agency or set aside, one of both. */
export interface BudgetPlace {
  /** Code of the agency that holds it. */
  readonly agency?: string;
  /** What it is set aside for. */
  readonly earmark?: string;
  /** Number of the output: `2.3`. */
  readonly output?: string;
  /** UNDG harmonized budget category, 1 to 8. */
  readonly category?: string;
  /** Programme year, 1 for the first. */
  readonly year?: number;
  /** Layer at which it is to be spent. */
  readonly layer?: 'national' | 'provincial' | 'municipal' | 'county' | 'community';
}

export interface BudgetMove {
  /** Left out for new money, which comes from outside the budget. */
  readonly from?: BudgetPlace;
  readonly to: BudgetPlace;
  readonly amount: Money;
}

/** What a percentage is taken of. */
export interface RevisionBase {
  /** `tranche-3`, `planned year-3 budget`. */
  readonly reference: string;
  readonly amount: Money;
}

export type RevisionKind = 'across-the-board-cut' | 'within-agency' | 'between-agencies' | 'elimination' | 'new-money';

export interface RevisionContent {
  /** UUID of the revision. */
  readonly revision: string;
  readonly kind: RevisionKind;
  readonly base?: RevisionBase;
  readonly percent?: string;
  /** What is taken from one place and given to another; the parts of a cut add up to its percentage of the base. */
  readonly moves: readonly BudgetMove[];
  readonly purpose: string;
  /** Numbers of the recommendations it answers. */
  readonly recommendations: readonly string[];
  /** The activity that is given up, for an elimination. */
  readonly activity?: string;
  /** UUIDs of the unfunded needs it pays for. */
  readonly needs?: readonly string[];
}

export const budgetPlace = record<BudgetPlace>({
  agency: optional(code),
  earmark: optional(code),
  output: optional(code),
  category: optional(code),
  year: optional(integer),
  layer: optional(oneOf('national', 'provincial', 'municipal', 'county', 'community')),
});

export const revisionKind = oneOf(
  'across-the-board-cut',
  'within-agency',
  'between-agencies',
  'elimination',
  'new-money',
);

export const revisionFields = {
  revision: id,
  kind: revisionKind,
  base: optional(record<RevisionBase>({ reference: text, amount })),
  percent: optional(percent),
  moves: listOf(record<BudgetMove>({ from: optional(budgetPlace), to: budgetPlace, amount })),
  purpose: text,
  recommendations: listOf(code),
  activity: optional(code),
  needs: optional(listOf(id)),
};
