import { Command, type DomainEvent, type Evolution, rejection } from '@concert/event-sourcing';
import type { Money } from '@concert/money';
import { type Line, type Lines, type Place, withLines } from './places.js';

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
  /** Programme year whose lines a cut takes from; left out: lines of every year. */
  readonly year?: number;
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
      /** The total of the programme grows by it. */
      raisesTotal?: boolean;
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

/** A revision as it is asked for: the moves of a cut are worked out here. */
export interface RevisionRequest extends Omit<RevisionContent, 'moves'> {
  readonly moves?: RevisionContent['moves'];
  /** Where a cut is set aside. */
  readonly to?: Place;
}

interface AboutRevision {
  readonly programme: string;
  readonly revision: string;
  readonly effectiveDate?: string;
}

/** What the decisions must know of the programme. */
export interface RevisionTerms {
  readonly programme: string;
  readonly currency: string;
  /** Null while no document states it. */
  readonly total: Money | null;
  /** What was allocated, before any revision. */
  readonly allocated: readonly Line[];
  /** What the ledger has bound, at the places of its entries; nothing while no ledger is kept. */
  readonly committed: readonly Line[];
  /** Null before the first policy set: then the NSC decides on everything. */
  readonly thresholds: RevisionThresholds | null;
}

/** Up to both limits the PMC decides, beyond either the NSC. */
export interface RevisionThresholds {
  readonly pmcLimit: Money;
  /** Percent of the programme's total budget. */
  readonly pmcShare: string;
  /** The PMC endorses what the NSC is to decide. */
  readonly pmcEndorses?: boolean;
}

export class DraftBudgetRevision extends Command<AboutRevision & RevisionRequest> {}

/** A draft that follows from funds granted. */
export class SuggestBudgetRevision extends Command<
  AboutRevision & { readonly request: string; readonly amount: Money }
> {}

/** Proposes a new revision. */
export class ProposeBudgetRevision extends Command<
  AboutRevision &
    RevisionRequest & {
      /** From the simulation; refused when the revision is no longer what was simulated. */
      readonly digest?: string;
    }
> {}

export class ProposeDraftedBudgetRevision extends Command<AboutRevision> {}

export class WithdrawBudgetRevision extends Command<AboutRevision> {}

export class EndorseBudgetRevision extends Command<AboutRevision> {}

interface Decided extends AboutRevision {
  readonly decision: string;
  /** Body that decided. */
  readonly body: string;
}

export class ApproveBudgetRevision extends Command<Decided> {}

export class RejectBudgetRevision extends Command<Decided> {}

export class LinkRecommendations extends Command<AboutRevision & { readonly recommendations: readonly string[] }> {}

interface AnyRevision {
  readonly content: RevisionContent;
}

/** Route of a revision that was proposed. */
interface Routed extends AnyRevision {
  readonly decidedBy: RevisionBody;
  readonly needsEndorsement: boolean;
  readonly proposedBy: readonly string[];
}

export type BudgetRevision =
  | (AnyRevision & { readonly status: 'draft' | 'withdrawn' })
  | (Routed & { readonly status: 'proposed' | 'endorsed' | 'approved' | 'applied' | 'rejected' | 'withdrawn' });

/** All revisions of one programme: they draw on the same money, so they are decided one after the other. */
export interface BudgetRevisions {
  readonly revisions: Readonly<Record<string, BudgetRevision>>;
  /** What applied revisions changed, by place. */
  readonly applied: Lines;
}

export const budgetRevisionsStream = (programme: string): string => `budget-revisions-${programme}`;

const withRevision = (state: BudgetRevisions, id: string, revision: BudgetRevision): BudgetRevisions => ({
  ...state,
  revisions: { ...state.revisions, [id]: revision },
});

const withStatus = (state: BudgetRevisions, id: string, status: BudgetRevision['status']): BudgetRevisions => {
  const revision = state.revisions[id];
  return revision ? withRevision(state, id, { ...revision, status } as BudgetRevision) : state;
};

const evolve = (state: BudgetRevisions, event: BudgetRevisionEvent): BudgetRevisions => {
  const { revision } = event.data;
  switch (event.type) {
    case 'BudgetRevisionDrafted': {
      const { revision: _, ...content } = event.data;
      return withRevision(state, revision, { status: 'draft', content });
    }
    case 'BudgetRevisionProposed': {
      const { revision: _, decidedBy, needsEndorsement, proposedBy, ...content } = event.data;
      return withRevision(state, revision, { status: 'proposed', content, decidedBy, needsEndorsement, proposedBy });
    }
    case 'BudgetRevisionWithdrawn':
      return withStatus(state, revision, 'withdrawn');
    case 'BudgetRevisionEndorsed':
      return withStatus(state, revision, 'endorsed');
    case 'BudgetRevisionApproved':
      return withStatus(state, revision, 'approved');
    case 'BudgetRevisionRejected':
      return withStatus(state, revision, 'rejected');
    case 'BudgetRevisionApplied':
      return { ...withStatus(state, revision, 'applied'), applied: withLines(state.applied, event.data.entries) };
    case 'RecommendationsLinked': {
      const known = state.revisions[revision];
      const { recommendations } = event.data;
      return known
        ? withRevision(state, revision, { ...known, content: { ...known.content, recommendations } })
        : state;
    }
  }
};

export const budgetRevisions: Evolution<BudgetRevisions, BudgetRevisionEvent> = {
  initial: { revisions: {}, applied: new Map() },
  evolve,
};

export class BudgetRevisionMovesNothing extends rejection('BUDGET_REVISION_MOVES_NOTHING') {}
export class BudgetRevisionAmountNotPositive extends rejection('BUDGET_REVISION_AMOUNT_NOT_POSITIVE') {}
export class BudgetRevisionCurrencyDiffers extends rejection('BUDGET_REVISION_CURRENCY_DIFFERS') {}
export class BudgetRevisionPlaceUnclear extends rejection('BUDGET_REVISION_PLACE_UNCLEAR') {}
export class BudgetRevisionDoesNotAddUp extends rejection('BUDGET_REVISION_DOES_NOT_ADD_UP') {}
export class BudgetRevisionKindDiffers extends rejection('BUDGET_REVISION_KIND_DIFFERS') {}
export class BudgetRevisionPercentageWithoutBase extends rejection('BUDGET_REVISION_PERCENTAGE_WITHOUT_BASE') {}
export class BudgetRevisionCutIncomplete extends rejection('BUDGET_REVISION_CUT_INCOMPLETE') {}
export class BudgetRevisionDiffersFromBase extends rejection('BUDGET_REVISION_DIFFERS_FROM_BASE') {}
export class BudgetRevisionActivityMissing extends rejection('BUDGET_REVISION_ACTIVITY_MISSING') {}
export class BudgetRevisionExceedsUncommitted extends rejection('BUDGET_REVISION_EXCEEDS_UNCOMMITTED') {}
export class BudgetRevisionExceedsAllocation extends rejection('BUDGET_REVISION_EXCEEDS_ALLOCATION') {}
export class BudgetRevisionDiffersFromSimulation extends rejection('BUDGET_REVISION_DIFFERS_FROM_SIMULATION') {}
export class BudgetRevisionNotDraft extends rejection('BUDGET_REVISION_NOT_DRAFT') {}
export class BudgetRevisionNotPending extends rejection('BUDGET_REVISION_NOT_PENDING') {}
export class BudgetRevisionEndorsementNotNeeded extends rejection('BUDGET_REVISION_ENDORSEMENT_NOT_NEEDED') {}
export class BudgetRevisionNotEndorsed extends rejection('BUDGET_REVISION_NOT_ENDORSED') {}
export class BudgetRevisionOtherBodyDecides extends rejection('BUDGET_REVISION_OTHER_BODY_DECIDES') {}
export class BudgetRevisionProposerMayNotDecide extends rejection('BUDGET_REVISION_PROPOSER_MAY_NOT_DECIDE') {}
export class BudgetRevisionRecommendationsAlreadyLinked extends rejection(
  'BUDGET_REVISION_RECOMMENDATIONS_ALREADY_LINKED',
) {}
