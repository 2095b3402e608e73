import { Command } from '@concert/event-sourcing';
import type { Money } from '@concert/money';
import type { RevisionContent } from './budget-revision.events.js';
import type { Line, Place } from './places.js';

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
