import type { RecordedEvent } from '@concert/event-sourcing';
import {
  jointProgramme,
  type JointProgramme,
  type JointProgrammeEstablished,
  type JointProgrammeEvent,
  jointProgrammeStream,
} from '../joint-programme/joint-programme.js';
import type { EventReference } from './problem.js';
import { statedOfItself } from './stated-attributes.js';

/** What a document says. */
export interface KnownAssertion {
  readonly assertion: string;
  readonly attribute: string;
  readonly value: string;
  readonly document: string;
  readonly event: EventReference;
}

/** What a programme says of itself, and what documents say of it. */
export interface Evidence {
  readonly programme: JointProgramme;
  readonly facts: JointProgrammeEstablished['data'] | null;
  /** Partners that give money. */
  readonly donors: readonly string[];
  /** In the order in which they were recorded. */
  readonly assertions: readonly KnownAssertion[];
  /** Events that say what the programme has, the last one last. */
  readonly said: readonly EventReference[];
}

export const noEvidence: Evidence = {
  programme: jointProgramme.initial,
  facts: null,
  donors: [],
  assertions: [],
  said: [],
};

const isOfProgramme = (event: RecordedEvent): event is RecordedEvent<JointProgrammeEvent> =>
  event.stream === jointProgrammeStream(event.programme);

/** Adds an event of the programme's log to the evidence; what no rule asks for changes nothing. */
export const withEvent = (evidence: Evidence, recorded: RecordedEvent): Evidence => {
  if (!isOfProgramme(recorded)) return evidence;
  const event: EventReference = { id: recorded.id, type: recorded.type, position: String(recorded.position) };
  const next = { ...evidence, programme: jointProgramme.evolve(evidence.programme, recorded) };
  switch (recorded.type) {
    case 'JointProgrammeEstablished':
      return { ...next, facts: recorded.data, said: [...evidence.said, event] };
    case 'TotalBudgetStated':
    case 'ExtensionApproved':
      return { ...next, said: [...evidence.said, event] };
    case 'PartnerRegistered':
    case 'PartnerChanged': {
      const { organization, role } = recorded.data;
      const others = evidence.donors.filter((donor) => donor !== organization);
      return { ...next, donors: role === 'donor' ? [...others, organization] : others };
    }
    case 'PartnershipEnded':
      return { ...next, donors: evidence.donors.filter((donor) => donor !== recorded.data.organization) };
    case 'AssertionRecorded':
      return { ...next, assertions: [...evidence.assertions, { ...recorded.data, event }] };
    case 'AssertionWithdrawn':
      return {
        ...next,
        assertions: evidence.assertions.filter(({ assertion }) => assertion !== recorded.data.assertion),
      };
    default:
      return next;
  }
};

/** Attribute → what the programme itself says. */
export const canonicalIn = ({ programme, facts }: Evidence): ReadonlyMap<string, string> =>
  programme.status === 'unknown' || !facts
    ? new Map()
    : statedOfItself({
        title: facts.title,
        start: programme.start,
        end: programme.end,
        totalBudget: programme.totalBudget?.amount ?? null,
        currency: programme.currency,
        status: programme.closure.phase,
        roles: [...programme.participants.values()],
      });
