import type { Command, CommandContext } from '@concert/event-sourcing';
import type { Disposition, FollowUp, KeyActionLink, KeyActionTerms } from './recommendation.events.js';

/** Which recommendation is meant: its number in the programme. */
interface RecommendationAddress {
  programme: string;
  /** Code of the recommendation, `4.3`. */
  recommendation: string;
}

/** A command that may tell the day on which its fact became true. */
interface Dated {
  effectiveDate?: string;
}

export class IssueRecommendation implements Command {
  constructor(
    readonly data: Dated & {
      programme: string;
      id: string;
      code: string;
      parent?: string;
      title: string;
      text: string;
      addressees: readonly string[];
      addresseesAsPrinted?: string;
    },
    readonly context: CommandContext,
  ) {}
}

export class RecordManagementResponse implements Command {
  constructor(
    readonly data: RecommendationAddress & Dated & { disposition: Disposition; text: string; reason?: string },
    readonly context: CommandContext,
  ) {}
}

/** Comes from a body's decision, never from a person directly. */
export class ApproveManagementResponse implements Command {
  constructor(
    readonly data: RecommendationAddress & { decision: string; effectiveDate: string },
    readonly context: CommandContext,
  ) {}
}

export class AgreeKeyAction implements Command {
  constructor(
    readonly data: RecommendationAddress &
      Dated & {
        id: string;
        /** Left out where the document prints none. */
        code?: string;
        /** A window left out is read from the time frame. */
        terms: Omit<KeyActionTerms, 'window'> & { window?: KeyActionTerms['window'] };
      },
    readonly context: CommandContext,
  ) {}
}

export class ProgressKeyAction implements Command {
  constructor(
    /** `action` is the key action's code or id. */
    readonly data: RecommendationAddress & { action: string; followUp: FollowUp },
    readonly context: CommandContext,
  ) {}
}

/** `action` is the key action's code or id. */
interface KeyActionAddress extends RecommendationAddress {
  action: string;
}

/** The document that shows it is the context's evidence. */
export class CompleteKeyAction implements Command {
  constructor(
    readonly data: KeyActionAddress & { summary: string; on: string },
    readonly context: CommandContext,
  ) {}
}

export class VerifyKeyAction implements Command {
  constructor(
    readonly data: KeyActionAddress & { comment?: string; on: string },
    readonly context: CommandContext,
  ) {}
}

export class DropKeyAction implements Command {
  constructor(
    readonly data: KeyActionAddress & { reason: string; on: string },
    readonly context: CommandContext,
  ) {}
}

export class ExtendKeyActionDueDate implements Command {
  constructor(
    readonly data: KeyActionAddress & {
      newEnd: string;
      /** First day for one that had no window. */
      newStart: string;
      reason: string;
      effectiveDate?: string;
    },
    readonly context: CommandContext,
  ) {}
}

export class LinkKeyActions implements Command {
  constructor(
    readonly data: KeyActionAddress &
      Dated & {
        link: KeyActionLink;
        /** The other key action: code of its recommendation, and its own code or id. */
        to: { recommendation: string; action: string };
        reason?: string;
      },
    readonly context: CommandContext,
  ) {}
}
