import type * as shared from '@concert/findings';
import type { FoundProblem } from '../reconciliation/problem.js';

export type { FindingAssigned, FindingExplained } from '@concert/findings';
export type FindingFacts = shared.FindingFacts<FoundProblem>;
export type FindingRaised = shared.FindingRaised<FoundProblem>;
export type FindingResolved = shared.FindingResolved<FoundProblem>;
export type FindingReopened = shared.FindingReopened<FoundProblem>;
export type FindingEvent = shared.AssignableFindingEvent<FoundProblem>;
