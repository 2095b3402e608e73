import { contract } from '../contract.js';
import { type RevisionContent, revisionFields } from './revision-content.js';

/** A budget revision is written down; nobody is asked to decide on it yet. */
export type BudgetRevisionDraftedV1 = RevisionContent;

export const BudgetRevisionDraftedV1 = contract<BudgetRevisionDraftedV1>(
  'budgets.BudgetRevisionDrafted.v1',
  revisionFields,
);
