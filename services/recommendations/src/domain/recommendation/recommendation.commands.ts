import { Command } from '@concert/event-sourcing';
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

export class IssueRecommendation extends Command<
  Dated & {
    programme: string;
    id: string;
    code: string;
    parent?: string;
    title: string;
    text: string;
    addressees: readonly string[];
    addresseesAsPrinted?: string;
  }
> {}

export class RecordManagementResponse extends Command<
  RecommendationAddress & Dated & { disposition: Disposition; text: string; reason?: string }
> {}

/** Comes from a body's decision, never from a person directly. */
export class ApproveManagementResponse extends Command<
  RecommendationAddress & { decision: string; effectiveDate: string }
> {}

export class AgreeKeyAction extends Command<
  RecommendationAddress &
    Dated & {
      id: string;
      /** Left out where the document prints none. */
      code?: string;
      /** A window left out is read from the time frame. */
      terms: Omit<KeyActionTerms, 'window'> & { window?: KeyActionTerms['window'] };
    }
> {}

/** `action` is the key action's code or id. */
export class ProgressKeyAction extends Command<RecommendationAddress & { action: string; followUp: FollowUp }> {}

/** `action` is the key action's code or id. */
interface KeyActionAddress extends RecommendationAddress {
  action: string;
}

/** The document that shows it is the context's evidence. */
export class CompleteKeyAction extends Command<KeyActionAddress & { summary: string; on: string }> {}

export class VerifyKeyAction extends Command<KeyActionAddress & { comment?: string; on: string }> {}

export class DropKeyAction extends Command<KeyActionAddress & { reason: string; on: string }> {}

export class ExtendKeyActionDueDate extends Command<
  KeyActionAddress & {
    newEnd: string;
    /** First day for one that had no window. */
    newStart: string;
    reason: string;
    effectiveDate?: string;
  }
> {}

export class LinkKeyActions extends Command<
  KeyActionAddress &
    Dated & {
      link: KeyActionLink;
      /** The other key action: code of its recommendation, and its own code or id. */
      to: { recommendation: string; action: string };
      reason?: string;
    }
> {}
