import type { Evidence } from '../evidence/index.js';
import type { FoundProblem } from '../problem.js';
import type { ProgrammeTerms } from '../programme-terms.js';

/** One rule: looks at what is recorded, tells what is missing or contradicts itself. */
export type Rule = (evidence: Evidence, terms: ProgrammeTerms) => FoundProblem[];
