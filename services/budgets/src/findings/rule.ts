import type { Evidence } from '../reconciliation/evidence.js';
import type { FoundProblem } from '../reconciliation/problem.js';
import type { ProgrammeTerms } from '../reconciliation/programme-terms.js';

/** One money rule: looks at the evidence, tells what does not agree. */
export type Rule = (evidence: Evidence, terms: ProgrammeTerms) => FoundProblem[];
