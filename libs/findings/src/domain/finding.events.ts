import type { DomainEvent } from '@concert/event-sourcing';
import type { FoundProblem } from './problem.js';

/** What was found, with the id by which people speak of it. */
export type FindingFacts<Problem extends FoundProblem = FoundProblem> = { finding: string } & Omit<Problem, 'waivedBy'>;

export type FindingRaised<Problem extends FoundProblem = FoundProblem> = DomainEvent<
  'FindingRaised',
  FindingFacts<Problem>
>;
export type FindingRevised<Problem extends FoundProblem = FoundProblem> = DomainEvent<
  'FindingRevised',
  FindingFacts<Problem>
>;
export type FindingReopened<Problem extends FoundProblem = FoundProblem> = DomainEvent<
  'FindingReopened',
  FindingFacts<Problem>
>;
export type FindingExplained = DomainEvent<'FindingExplained', { finding: string; explanation: string; by: string }>;
export type FindingResolved<Problem extends FoundProblem = FoundProblem> = DomainEvent<
  'FindingResolved',
  { finding: string; by: 'correction' | 'waiver' | 'acceptance'; inputEvents: Problem['inputEvents'] }
>;

/** An organization or body is to deal with it; the last one named. */
export type FindingAssigned = DomainEvent<'FindingAssigned', { finding: string; organization: string; by: string }>;

export type FindingEvent<Problem extends FoundProblem = FoundProblem> =
  | FindingRaised<Problem>
  | FindingRevised<Problem>
  | FindingReopened<Problem>
  | FindingExplained
  | FindingResolved<Problem>;

/** Those of a service whose findings are assigned. */
export type AssignableFindingEvent<Problem extends FoundProblem = FoundProblem> =
  FindingEvent<Problem> | FindingAssigned;
