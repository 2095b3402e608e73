import { contract, type DataOf } from '../contract.js';
import { code, listOf, oneOf, yesOrNo } from '../fields.js';
import { revisionFields } from './revision-content.js';

/** A budget revision is put before the body that decides on it. */
export const BudgetRevisionProposedV1 = contract('budgets.BudgetRevisionProposed.v1', {
  ...revisionFields,
  /** By policy: the PMC within an agency and within its limits, else the NSC. */
  decidedBy: oneOf('PMC', 'NSC'),
  /** The PMC endorses it before the NSC decides. */
  needsEndorsement: yesOrNo,
  /** Codes of the organizations that propose it: none of them decides on it. */
  proposedBy: listOf(code),
});
export type BudgetRevisionProposedV1 = DataOf<typeof BudgetRevisionProposedV1>;
