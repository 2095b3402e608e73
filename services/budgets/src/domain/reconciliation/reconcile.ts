import type { Evidence } from './evidence.js';
import type { FoundProblem } from './problem.js';
import type { ProgrammeTerms } from './programme-terms.js';
import { allocationsDifferFromTotal } from './rules/allocations-differ-from-total.js';
import { committedDefinitionUnclear } from './rules/committed-definition-unclear.js';
import { cumulativeFigureFell } from './rules/cumulative-figure-fell.js';
import { disbursedExceedsCommitted } from './rules/disbursed-exceeds-committed.js';
import { disbursedExceedsTransferred } from './rules/disbursed-exceeds-transferred.js';
import { figureMissing } from './rules/figure-missing.js';
import { releasedBelowThreshold } from './rules/released-below-threshold.js';
import { reportMissing } from './rules/report-missing.js';
import { reportOlderThanRevision } from './rules/report-older-than-revision.js';
import { reportedDiffersFromLedger } from './rules/reported-differs-from-ledger.js';
import type { Rule } from './rules/rule.js';
import { transferredDiffersFromTransfers } from './rules/transferred-differs-from-transfers.js';
import { transfersDifferFromBudget } from './rules/transfers-differ-from-budget.js';

const RULES: readonly Rule[] = [
  allocationsDifferFromTotal,
  transfersDifferFromBudget,
  transferredDiffersFromTransfers,
  disbursedExceedsTransferred,
  disbursedExceedsCommitted,
  cumulativeFigureFell,
  committedDefinitionUnclear,
  figureMissing,
  releasedBelowThreshold,
  reportMissing,
  reportOlderThanRevision,
  reportedDiffersFromLedger,
];

/** Everything that does not agree in the evidence as it stands. The clock is not asked: the evidence alone decides. */
export const reconcile = (evidence: Evidence, terms: ProgrammeTerms): FoundProblem[] =>
  RULES.flatMap((rule) => rule(evidence, terms));
