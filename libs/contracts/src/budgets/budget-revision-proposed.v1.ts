import { contract } from '../contract.js';
import { code, listOf, oneOf, yesOrNo } from '../fields.js';
import { type RevisionContent, revisionFields } from './revision-content.js';

/** A budget revision is put before the body that decides on it. */
export interface BudgetRevisionProposedV1 extends RevisionContent {
  /** By policy: the PMC within an agency and within its limits, else the NSC. */
  readonly decidedBy: 'PMC' | 'NSC';
  /** The PMC endorses it before the NSC decides. */
  readonly needsEndorsement: boolean;
  /** Codes of the organizations that propose it: none of them decides on it. */
  readonly proposedBy: readonly string[];
}

export const BudgetRevisionProposedV1 = contract<BudgetRevisionProposedV1>('budgets.BudgetRevisionProposed.v1', {
  ...revisionFields,
  decidedBy: oneOf('PMC', 'NSC'),
  needsEndorsement: yesOrNo,
  proposedBy: listOf(code),
});
