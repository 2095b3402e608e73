import type { Reconciliation } from '../domain/finding.decisions.js';
import type { FoundProblem } from '../domain/problem.js';

/** What a service's rules say about a programme now. A service gives one as a provider. */
export abstract class FindingsJudge<Problem extends FoundProblem = FoundProblem> {
  /** `position`: up to where this service's log was read. */
  abstract judge(programme: string): Promise<{ reconciliation: Reconciliation<Problem>; position: bigint }>;
}
