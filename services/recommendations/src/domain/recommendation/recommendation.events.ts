import type { DomainEvent } from '@concert/event-sourcing';
import type { Window } from '@concert/reference-data';
import type { WindowSource } from '../time-frame/time-frame.js';

/** How management answers. Source: UNDP Evaluation Resource Centre; `not-stated` where the document gives a text only. */
export const dispositions = ['accepted', 'partially-accepted', 'rejected', 'not-stated'] as const;
export type Disposition = (typeof dispositions)[number];

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
export type ManagementResponseRecorded = DomainEvent<
  'ManagementResponseRecorded',
  { recommendation: string; disposition: Disposition; text: string; reason?: string }
>;
export type ManagementResponseApproved = DomainEvent<
  'ManagementResponseApproved',
  { recommendation: string; decision: string }
>;
export type KeyActionAgreed = DomainEvent<
  'KeyActionAgreed',
  { recommendation: string; action: string; code: string } & KeyActionTerms
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
  | ManagementResponseRecorded
  | ManagementResponseApproved
  | KeyActionAgreed
  | KeyActionProgressed
  | KeyActionCompleted
  | KeyActionVerified
  | KeyActionDropped
  | KeyActionDueDateExtended
  | KeyActionsLinked
  | KeyActionLacksBudget;
