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

export type FindingEvent<Problem extends FoundProblem = FoundProblem> =
  | FindingRaised<Problem>
  | FindingRevised<Problem>
  | FindingReopened<Problem>
  | FindingExplained
  | FindingResolved<Problem>;
