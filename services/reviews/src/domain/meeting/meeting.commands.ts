import { Command } from '@concert/event-sourcing';
import type { DecisionSubject, Dissent, Outcome } from './meeting.events.js';

/** How a body is made up: who sits in it, and how many of them must be present to decide. */
export interface BodyConstitution {
  /** Members and co-chairs. */
  members: readonly string[];
  quorum: number;
}

/** How much of the record a body has before it: positions by service, and the digest of the pack folded up to them. */
export interface PackSeen {
  positions: Readonly<Record<string, string>>;
  digest: string;
  /** What the pack holds; left out by who names it. */
  edition?: number;
}

/** `session`: the sitting at which the body meets on several programmes. */
export class ConveneMeeting extends Command<{
  programme: string;
  id: string;
  body: string;
  date: string;
  session?: string;
}> {}

/** Calls a body together on several programmes at once: a meeting on each, with its own agenda, pack and decisions. */
export class ConveneSession extends Command<{
  id: string;
  body: string;
  date: string;
  programmes: readonly string[];
}> {}

/** Records who came to a sitting, on all of its programmes. */
export class HoldSession extends Command<{
  session: string;
  meetings: readonly { readonly programme: string; readonly meeting: string }[];
  attendees: readonly string[];
  date?: string;
}> {}

export class PutOnAgenda extends Command<{
  programme: string;
  meeting: string;
  subject: DecisionSubject;
  title: string;
  fullBody?: boolean;
}> {}

/** Records who came to a meeting that was convened. */
export class HoldConvenedMeeting extends Command<{
  programme: string;
  meeting: string;
  attendees: readonly string[];
  date?: string;
}> {}

export class HoldMeeting extends Command<{
  programme: string;
  id: string;
  body: string;
  date: string;
  attendees: readonly string[];
}> {}

export class TakeDecision extends Command<{
  programme: string;
  meeting: string;
  id: string;
  subject: DecisionSubject;
  outcome: Outcome;
  text: string;
  conditions: readonly string[];
  dissent?: readonly Dissent[];
  /** The pack the body had before it; the record as it stands when left out. */
  pack?: PackSeen;
}> {}
