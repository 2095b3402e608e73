import type { Evolution } from '@concert/event-sourcing';
import type { BudgetRevisionEvent, RevisionBody, RevisionContent } from './budget-revision.events.js';
import { type Lines, withLines } from './places.js';

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
