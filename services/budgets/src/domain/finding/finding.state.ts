import { findingsOf } from '@concert/findings';
import type * as shared from '@concert/findings';
import type { FoundProblem } from '../reconciliation/problem.js';

export { findingsStream } from '@concert/findings';
export type Finding = shared.Finding<FoundProblem>;
export type Findings = shared.Findings<FoundProblem>;

export const findings = findingsOf<FoundProblem>();
