import type { Evolution } from '@concert/event-sourcing';
import type { FindingEvent, FindingFacts } from './finding.events.js';

export interface Finding {
  readonly status: 'open' | 'explained' | 'resolved';
  readonly facts: FindingFacts;
}

/** All findings of one programme, by id. One stream, so that a reconciliation is appended whole or not at all. */
export type Findings = Readonly<Record<string, Finding>>;

export const findingsStream = (programme: string): string => `findings-${programme}`;

const evolve = (findings: Findings, event: FindingEvent): Findings => {
  const { finding } = event.data;
  switch (event.type) {
    case 'FindingRaised':
    case 'FindingRevised':
    case 'FindingReopened':
      return { ...findings, [finding]: { status: 'open', facts: event.data } };
    case 'FindingExplained':
      return { ...findings, [finding]: { ...(findings[finding] as Finding), status: 'explained' } };
    case 'FindingResolved':
      return { ...findings, [finding]: { ...(findings[finding] as Finding), status: 'resolved' } };
  }
};

export const findings: Evolution<Findings, FindingEvent> = { initial: {}, evolve };
