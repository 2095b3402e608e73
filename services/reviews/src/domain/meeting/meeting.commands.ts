import type { Command, CommandContext } from '@concert/event-sourcing';
import type { DecisionSubject, Outcome } from './meeting.events.js';

/** How a body is made up: who sits in it, and how many of them must be present to decide. */
export interface BodyConstitution {
  /** Members and co-chairs. */
  members: readonly string[];
  quorum: number;
}

export class HoldMeeting implements Command {
  constructor(
    readonly data: {
      programme: string;
      id: string;
      body: string;
      date: string;
      attendees: readonly string[];
    },
    readonly context: CommandContext,
  ) {}
}

export class TakeDecision implements Command {
  constructor(
    readonly data: {
      programme: string;
      meeting: string;
      id: string;
      subject: DecisionSubject;
      outcome: Outcome;
      text: string;
      conditions: readonly string[];
    },
    readonly context: CommandContext,
  ) {}
}
