import type { DomainEvent, RecordedEvent } from '@concert/event-sourcing';
import { type Evidence, noEvidence, withEvent } from './evidence/index.js';
import type { ProgrammeTerms } from './programme-terms.js';

export const yem: ProgrammeTerms = {
  start: '2009-01-09',
  end: '2012-01-09',
  participants: ['ILO', 'UNICEF', 'PMO'],
  payments: [],
};

/** The evidence after these events, each of a stream of its own unless it names one. */
export const evidenceFrom = (...events: readonly (DomainEvent & { readonly stream?: string })[]): Evidence =>
  events.reduce(
    (evidence, event, index) =>
      withEvent(evidence, {
        effectiveDate: '2010-10-15',
        stream: `stream-${index + 1}`,
        ...event,
        id: `e-${index + 1}`,
        position: BigInt(index + 1),
      } as unknown as RecordedEvent),
    noEvidence,
  );
