import type { DomainEvent } from '@concert/event-sourcing';
import type { Money } from '@concert/money';
import type { Line, Place } from './places.js';

/** The five instruments, in the order in which they are tried. Source: YEM management response, recommendation 5. */
export const revisionKinds = [
  'across-the-board-cut',
  'within-agency',
  'between-agencies',
  'elimination',
  'new-money',
] as const;
export type RevisionKind = (typeof revisionKinds)[number];

export type RevisionBody = 'PMC' | 'NSC';

export interface Move {
  /** None for new money, which comes from outside the budget. */
  readonly from?: Place;
  readonly to: Place;
  readonly amount: Money;
}

/** What a percentage is taken of. */
export interface RevisionBase {
  /** `tranche-3`, `planned year-3 budget`. */
  readonly reference: string;
  readonly amount: Money;
}

export interface RevisionContent {
  readonly kind: RevisionKind;
  readonly base?: RevisionBase;
  readonly percent?: string;
  readonly moves: readonly Move[];
  readonly purpose: string;
  /** Numbers of the recommendations it answers. */
  readonly recommendations: readonly string[];
  /** The activity that is given up, for an elimination. */
  readonly activity?: string;
  /** UUIDs of the unfunded needs it pays for. */
  readonly needs?: readonly string[];
}

type Named = { revision: string };

export type BudgetRevisionDrafted = DomainEvent<'BudgetRevisionDrafted', Named & RevisionContent>;
export type BudgetRevisionProposed = DomainEvent<
  'BudgetRevisionProposed',
  Named &
    RevisionContent & {
      /** The body that decides on it. */
      decidedBy: RevisionBody;
      /** The PMC endorses it before the NSC decides. */
      needsEndorsement: boolean;
      /** Organizations that propose it: none of them decides on it. */
      proposedBy: readonly string[];
    }
>;
export type BudgetRevisionWithdrawn = DomainEvent<'BudgetRevisionWithdrawn', Named>;
export type BudgetRevisionEndorsed = DomainEvent<'BudgetRevisionEndorsed', Named & { body: string }>;
export type BudgetRevisionApproved = DomainEvent<'BudgetRevisionApproved', Named & { body: string; decision: string }>;
export type BudgetRevisionRejected = DomainEvent<'BudgetRevisionRejected', Named & { body: string; decision: string }>;

/** A change of what is allocated to a place: negative where money is taken. */
export interface RevisionEntry extends Line {
  readonly entry: string;
}

export type BudgetRevisionApplied = DomainEvent<
  'BudgetRevisionApplied',
  Named &
    Omit<RevisionContent, 'moves' | 'base' | 'percent'> & {
      entries: readonly RevisionEntry[];
    }
>;

export type RecommendationsLinked = DomainEvent<
  'RecommendationsLinked',
  Named & {
    /** All recommendations that the revision answers from now on. */
    recommendations: readonly string[];
  }
>;

export type BudgetRevisionEvent =
  | BudgetRevisionDrafted
  | BudgetRevisionProposed
  | BudgetRevisionWithdrawn
  | BudgetRevisionEndorsed
  | BudgetRevisionApproved
  | BudgetRevisionRejected
  | BudgetRevisionApplied
  | RecommendationsLinked;
