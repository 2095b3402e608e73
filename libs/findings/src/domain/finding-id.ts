import { v5 as uuidV5 } from 'uuid';
import type { FoundProblem } from './problem.js';

const FINDINGS = '2f0f4c4e-6a51-5b0e-9f3b-0c1d7a5e8b42';

/** The same rule, scope, period and subject of a programme is the same finding. */
export const findingIdsOf =
  (programme: string) =>
  ({ rule, scope, period, subject = '' }: Pick<FoundProblem, 'rule' | 'scope' | 'period' | 'subject'>): string =>
    uuidV5([programme, rule, scope, period, subject].join('/'), FINDINGS);
