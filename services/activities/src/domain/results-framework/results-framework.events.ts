import type { DomainEvent } from '@concert/event-sourcing';

export type OutcomeDefined = DomainEvent<'OutcomeDefined', { outcome: string; title: string }>;
export type OutputDefined = DomainEvent<
  'OutputDefined',
  { output: string; outcome: string; title: string; lead?: string }
>;

export type ResultsFrameworkEvent = OutcomeDefined | OutputDefined;
