import { Command, type Correction, type DomainEvent, type Evolution, rejection } from '@concert/event-sourcing';
import type { Window } from '@concert/reference-data';
import type { WindowSource } from './time-frame.js';

/** How management answers. Source: UNDP Evaluation Resource Centre; `not-stated` where the document gives a text only. */
export const dispositions = ['accepted', 'partially-accepted', 'rejected', 'not-stated'] as const;
export type Disposition = (typeof dispositions)[number];
export const statedDispositions = ['accepted', 'partially-accepted', 'rejected'] as const;
export type StatedDisposition = (typeof statedDispositions)[number];

/** Overdue is none of them: it follows from the window and the day of asking. A blank says nothing, not "not begun". */
export const keyActionStatuses = ['not-stated', 'planned', 'ongoing', 'completed', 'dropped'] as const;
export type KeyActionStatus = (typeof keyActionStatuses)[number];

/** `same`: one act under two recommendations; `depends-on`: the other comes first; `merged-into`: the other goes on. */
export const keyActionLinks = ['same', 'depends-on', 'merged-into'] as const;
export type KeyActionLink = (typeof keyActionLinks)[number];

/** What the document or the meeting says about who does what by when. */
export interface KeyActionTerms {
  text: string;
  timeFrameAsPrinted?: string;
  /** Null: open-ended. */
  window: Window | null;
  /** The window's parts, when the words give several. */
  intervals?: readonly Window[];
  /** Where the window comes from when nobody gave it. */
  windowFrom?: WindowSource;
  /** Organization or body that answers for it. */
  lead: string;
  collaborators: readonly string[];
  facilitator?: string;
  responsibleAsPrinted?: string;
  /** True when it cannot be done without money. */
  costed?: boolean;
  /** What it is paid from. */
  budget?: string;
}

/** How a key action stands on a day. */
export interface FollowUp {
  status: KeyActionStatus;
  /** The document's own spelling: `On-going`. */
  statusAsPrinted?: string;
  comment?: string;
  /** ISO date. */
  on: string;
}

/** `recommendation` is the id given when it was issued, `code` its number in the source document. */
export type RecommendationIssued = DomainEvent<
  'RecommendationIssued',
  {
    recommendation: string;
    code: string;
    parent?: string;
    title: string;
    text: string;
    addressees: readonly string[];
    /** The document's own words for them. */
    addresseesAsPrinted?: string;
  }
>;
/** What of a recommendation is corrected: its number stays. */
export type RecommendationValues = Pick<
  RecommendationIssued['data'],
  'title' | 'text' | 'addressees' | 'addresseesAsPrinted'
>;
/** What was entered was not what the document says; the recommendation says it from the day of its issue on. */
export type RecommendationCorrected = DomainEvent<
  'RecommendationCorrected',
  { recommendation: string } & Correction<RecommendationValues>
>;
export type ManagementResponseRecorded = DomainEvent<
  'ManagementResponseRecorded',
  { recommendation: string; disposition: Disposition; text: string; reason?: string }
>;
/** A response that had words only is given its disposition. */
export type ManagementDispositionStated = DomainEvent<
  'ManagementDispositionStated',
  { recommendation: string; disposition: StatedDisposition; reason: string }
>;
export type ManagementResponseApproved = DomainEvent<
  'ManagementResponseApproved',
  { recommendation: string; decision: string }
>;
export type KeyActionAgreed = DomainEvent<
  'KeyActionAgreed',
  { recommendation: string; action: string; code: string } & KeyActionTerms
>;
/** What of a key action is corrected: its number stays, and its days are extended. */
export type KeyActionValues = Pick<
  KeyActionTerms,
  'text' | 'lead' | 'collaborators' | 'facilitator' | 'responsibleAsPrinted'
>;
/** What was entered was not what was agreed; the key action says it from the day of its agreement on. */
export type KeyActionCorrected = DomainEvent<
  'KeyActionCorrected',
  { recommendation: string; action: string } & Correction<KeyActionValues>
>;
export type KeyActionProgressed = DomainEvent<
  'KeyActionProgressed',
  { recommendation: string; action: string } & FollowUp
>;

export type KeyActionCompleted = DomainEvent<
  'KeyActionCompleted',
  {
    recommendation: string;
    action: string;
    summary: string;
    completedBy: string;
    /** Organization that recorded it; another one than `completedBy` when it acted on behalf. */
    recordedBy: string;
    on: string;
  }
>;
export type KeyActionVerified = DomainEvent<
  'KeyActionVerified',
  {
    recommendation: string;
    action: string;
    completedBy: string;
    verifiedBy: string;
    comment?: string;
    on: string;
  }
>;
export type KeyActionDropped = DomainEvent<
  'KeyActionDropped',
  { recommendation: string; action: string; reason: string; on: string }
>;
export type KeyActionDueDateExtended = DomainEvent<
  'KeyActionDueDateExtended',
  { recommendation: string; action: string; oldWindow: Window | null; newWindow: Window; reason: string }
>;
export type KeyActionsLinked = DomainEvent<
  'KeyActionsLinked',
  {
    recommendation: string;
    action: string;
    code: string;
    other: string;
    otherCode: string;
    link: KeyActionLink;
    reason?: string;
  }
>;
export type KeyActionLacksBudget = DomainEvent<
  'KeyActionLacksBudget',
  {
    recommendation: string;
    recommendationCode: string;
    action: string;
    code: string;
    text: string;
    lead: string;
  }
>;

export type RecommendationEvent =
  | RecommendationIssued
  | RecommendationCorrected
  | ManagementResponseRecorded
  | ManagementDispositionStated
  | ManagementResponseApproved
  | KeyActionAgreed
  | KeyActionCorrected
  | KeyActionProgressed
  | KeyActionCompleted
  | KeyActionVerified
  | KeyActionDropped
  | KeyActionDueDateExtended
  | KeyActionsLinked
  | KeyActionLacksBudget;

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

/** For a response that left it open; it may be approved before. */
export class StateDisposition extends Command<
  RecommendationAddress & Dated & { disposition: StatedDisposition; reason: string }
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

export interface KeyAction {
  readonly id: string;
  readonly code: string;
  /** Organizations and bodies that answer for it, the lead first. */
  readonly responsible: readonly string[];
  /** As last stated; a comment without a status leaves it. */
  readonly status: KeyActionStatus;
  readonly window: Window | null;
  /** Who completed it with evidence, and who recorded that; null before. */
  readonly completed: { readonly by: string; readonly recordedBy: string } | null;
  readonly isVerified: boolean;
  readonly links: readonly { readonly other: string; readonly link: KeyActionLink }[];
}

export interface IssuedRecommendation {
  readonly status: 'issued';
  readonly id: string;
  readonly code: string;
}

export interface RespondedRecommendation {
  readonly status: 'responded';
  readonly id: string;
  readonly code: string;
  readonly disposition: Disposition;
  /** Id of the decision that approved the response; null before. */
  readonly approvedBy: string | null;
  readonly keyActions: readonly KeyAction[];
}

export type Recommendation = { readonly status: 'unknown' } | IssuedRecommendation | RespondedRecommendation;

/** Codes may contain hyphens but no slash, so that no two recommendations share a stream. */
export const recommendationStream = (programme: string, code: string): string => `recommendation-${programme}/${code}`;

const responsibleFor = ({ lead, collaborators, facilitator }: KeyActionValues): string[] => [
  lead,
  ...collaborators,
  ...(facilitator === undefined ? [] : [facilitator]),
];

const keyActionOf = (agreed: KeyActionAgreed['data']): KeyAction => {
  const { action, code, window } = agreed;
  return {
    id: action,
    code,
    responsible: responsibleFor(agreed),
    status: 'not-stated',
    window,
    completed: null,
    isVerified: false,
    links: [],
  };
};

const evolve = (recommendation: Recommendation, event: RecommendationEvent): Recommendation => {
  if (event.type === 'RecommendationIssued')
    return { status: 'issued', id: event.data.recommendation, code: event.data.code };
  if (recommendation.status === 'unknown') return recommendation;
  if (event.type === 'ManagementResponseRecorded')
    return {
      ...recommendation,
      status: 'responded',
      disposition: event.data.disposition,
      approvedBy: null,
      keyActions: [],
    };
  if (recommendation.status === 'issued') return recommendation;
  const { keyActions } = recommendation;
  const amended = (action: string, change: Partial<KeyAction>): Recommendation => ({
    ...recommendation,
    keyActions: keyActions.map((each) => (each.id === action ? { ...each, ...change } : each)),
  });
  switch (event.type) {
    case 'ManagementDispositionStated':
      return { ...recommendation, disposition: event.data.disposition };
    case 'ManagementResponseApproved':
      return { ...recommendation, approvedBy: event.data.decision };
    case 'KeyActionAgreed':
      return { ...recommendation, keyActions: [...keyActions, keyActionOf(event.data)] };
    case 'KeyActionCorrected':
      return amended(event.data.action, { responsible: responsibleFor(event.data.newValues) });
    case 'KeyActionProgressed': {
      const { action, status } = event.data;
      return status === 'not-stated' ? recommendation : amended(action, { status });
    }
    case 'KeyActionCompleted': {
      const { action, completedBy: by, recordedBy } = event.data;
      return amended(action, { status: 'completed', completed: { by, recordedBy } });
    }
    case 'KeyActionVerified':
      return amended(event.data.action, { isVerified: true });
    case 'KeyActionDropped':
      return amended(event.data.action, { status: 'dropped' });
    case 'KeyActionDueDateExtended':
      return amended(event.data.action, { window: event.data.newWindow });
    case 'KeyActionsLinked': {
      const { action, other, link } = event.data;
      const links = keyActions.find(({ id }) => id === action)?.links ?? [];
      return amended(action, { links: [...links, { other, link }] });
    }
    case 'RecommendationCorrected':
    case 'KeyActionLacksBudget':
      return recommendation;
  }
};

export const recommendation: Evolution<Recommendation, RecommendationEvent> = {
  initial: { status: 'unknown' },
  evolve,
};

export class RecommendationAlreadyIssued extends rejection('RECOMMENDATION_ALREADY_ISSUED') {}
export class ManagementResponseAlreadyRecorded extends rejection('MANAGEMENT_RESPONSE_ALREADY_RECORDED') {}
export class ManagementResponseWithoutReason extends rejection('MANAGEMENT_RESPONSE_WITHOUT_REASON') {}
export class ManagementResponseMissing extends rejection('MANAGEMENT_RESPONSE_MISSING') {}
export class ManagementDispositionAlreadyStated extends rejection('MANAGEMENT_DISPOSITION_ALREADY_STATED') {}
export class ManagementResponseAlreadyApproved extends rejection('MANAGEMENT_RESPONSE_ALREADY_APPROVED') {}
export class KeyActionCodeTaken extends rejection('KEY_ACTION_CODE_TAKEN') {}
export class KeyActionEndsBeforeItStarts extends rejection('KEY_ACTION_ENDS_BEFORE_IT_STARTS') {}
export class KeyActionClosed extends rejection('KEY_ACTION_CLOSED') {}
export class KeyActionDroppedWithoutComment extends rejection('KEY_ACTION_DROPPED_WITHOUT_COMMENT') {}
export class KeyActionFollowUpEmpty extends rejection('KEY_ACTION_FOLLOW_UP_EMPTY') {}
export class KeyActionCompletedWithoutEvidence extends rejection('KEY_ACTION_COMPLETED_WITHOUT_EVIDENCE') {}
export class KeyActionNotCompleted extends rejection('KEY_ACTION_NOT_COMPLETED') {}
export class KeyActionAlreadyVerified extends rejection('KEY_ACTION_ALREADY_VERIFIED') {}
export class CompleterMayNotVerify extends rejection('KEY_ACTION_COMPLETER_MAY_NOT_VERIFY') {}
export class KeyActionDueDateNotLater extends rejection('KEY_ACTION_DUE_DATE_NOT_LATER') {}
export class KeyActionLinkedToItself extends rejection('KEY_ACTION_LINKED_TO_ITSELF') {}
export class KeyActionsAlreadyLinked extends rejection('KEY_ACTIONS_ALREADY_LINKED') {}
