import type * as shared from '@concert/findings';
import type { FoundProblem } from '../reconciliation/problem.js';

export type { FindingExplained } from '@concert/findings';
export type FindingFacts = shared.FindingFacts<FoundProblem>;
export type FindingRaised = shared.FindingRaised<FoundProblem>;
export type FindingResolved = shared.FindingResolved<FoundProblem>;
export type FindingEvent = shared.FindingEvent<FoundProblem>;
