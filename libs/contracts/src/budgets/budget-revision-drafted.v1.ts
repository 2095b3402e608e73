import { contract, type DataOf } from '../contract.js';
import { revisionFields } from './revision-content.js';

/** A budget revision is written down; nobody is asked to decide on it yet. */
export const BudgetRevisionDraftedV1 = contract('budgets.BudgetRevisionDrafted.v1', revisionFields);
export type BudgetRevisionDraftedV1 = DataOf<typeof BudgetRevisionDraftedV1>;
