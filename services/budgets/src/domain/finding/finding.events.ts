import type { DomainEvent } from '@concert/event-sourcing';
import type { EventReference } from '../reconciliation/evidence.js';
import type { FoundProblem } from '../reconciliation/problem.js';

/** What was found, with the id by which people speak of it. */
export type FindingFacts = { finding: string } & Omit<FoundProblem, 'waivedBy'>;

export type FindingRaised = DomainEvent<'FindingRaised', FindingFacts>;
export type FindingRevised = DomainEvent<'FindingRevised', FindingFacts>;
export type FindingReopened = DomainEvent<'FindingReopened', FindingFacts>;
export type FindingExplained = DomainEvent<'FindingExplained', { finding: string; explanation: string; by: string }>;
export type FindingResolved = DomainEvent<
  'FindingResolved',
  { finding: string; by: 'correction' | 'waiver' | 'acceptance'; inputEvents: readonly EventReference[] }
>;

export type FindingEvent = FindingRaised | FindingRevised | FindingReopened | FindingExplained | FindingResolved;
