import type { DomainEvent } from '@concert/event-sourcing';

export type OutcomeDefined = DomainEvent<
  'OutcomeDefined',
  {
    outcome: string;
    title: string;
    /** What the document calls it, where it has another word. */
    originalTerm?: string;
  }
>;
export type OutputDefined = DomainEvent<
  'OutputDefined',
  { output: string; outcome: string; title: string; lead?: string }
>;

export type ResultsFrameworkEvent = OutcomeDefined | OutputDefined;
