import type { Evidence } from '../evidence.js';
import type { FoundProblem } from '../problem.js';
import type { ProgrammeTerms } from '../programme-terms.js';

/** One money rule: looks at the evidence, tells what does not agree. */
export type Rule = (evidence: Evidence, terms: ProgrammeTerms) => FoundProblem[];
