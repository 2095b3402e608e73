import type { RecordedEvent } from '@concert/event-sourcing';
import type * as shared from '@concert/findings';
import type { EvaluationRegistered, EvaluationStatementRecorded } from '../evaluation/evaluation.js';
import type { Disposition, FollowUp, KeyActionTerms, RecommendationEvent } from '../recommendation/recommendation.js';

/** Events of this log that findings are derived from. */
export type EvidenceEvent = RecommendationEvent | EvaluationRegistered | EvaluationStatementRecorded;
export type EventReference = shared.EventReference<EvidenceEvent['type']>;

export interface KnownResponse {
  readonly disposition: Disposition;
  readonly text: string;
  readonly reason?: string;
  readonly on: string;
  /** The answer first, then its disposition where that was stated later. */
  readonly events: readonly EventReference[];
}

export interface KnownRecommendation {
  readonly code: string;
  readonly parent?: string;
  readonly title: string;
  readonly text: string;
  readonly addressees: readonly string[];
  readonly addresseesAsPrinted?: string;
  readonly issuedOn: string;
  /** The issue first, then its corrections. */
  readonly events: readonly EventReference[];
  readonly response: KnownResponse | null;
}

export interface KnownKeyAction extends KeyActionTerms {
  readonly id: string;
  readonly code: string;
  /** Code of the recommendation. */
  readonly recommendation: string;
  readonly agreedOn: string;
  readonly followUps: readonly FollowUp[];
  /** Dropped, or merged into another: nothing is asked about it any more. */
  readonly isClosed: boolean;
  /** Ids of key actions that it was linked with. */
  readonly linked: readonly string[];
  /** The agreement first, then whatever was said about it. */
  readonly events: readonly EventReference[];
}

export interface KnownStatement {
  readonly code: string;
  readonly text: string;
  readonly contradicts?: string;
  readonly about?: string;
  readonly on: string;
  readonly event: EventReference;
}

export interface KnownEvaluation {
  /** UUID of the evaluation. */
  readonly id: string;
  readonly code: string;
  readonly statements: readonly KnownStatement[];
  readonly manager: string | null;
  readonly on: string;
  readonly event: EventReference;
}

/** What the log of one programme says about its recommendations. */
export interface Evidence {
  /** By id. */
  readonly recommendations: ReadonlyMap<string, KnownRecommendation>;
  /** By id. */
  readonly keyActions: ReadonlyMap<string, KnownKeyAction>;
  readonly evaluations: readonly KnownEvaluation[];
}

export const noEvidence: Evidence = { recommendations: new Map(), keyActions: new Map(), evaluations: [] };

const EVIDENCE: Readonly<Record<EvidenceEvent['type'], true>> = {
  EvaluationRegistered: true,
  EvaluationStatementRecorded: true,
  RecommendationIssued: true,
  RecommendationCorrected: true,
  ManagementResponseRecorded: true,
  ManagementDispositionStated: true,
  ManagementResponseApproved: true,
  KeyActionAgreed: true,
  KeyActionCorrected: true,
  KeyActionProgressed: true,
  KeyActionCompleted: true,
  KeyActionVerified: true,
  KeyActionDropped: true,
  KeyActionDueDateExtended: true,
  KeyActionsLinked: true,
  KeyActionLacksBudget: true,
};
const isEvidence = (event: RecordedEvent): event is RecordedEvent<EvidenceEvent> => event.type in EVIDENCE;

/** Adds an event of the programme's log to the evidence; what no rule asks for changes nothing. */
export const withEvent = (evidence: Evidence, recorded: RecordedEvent): Evidence => {
  if (!isEvidence(recorded)) return evidence;
  const event: EventReference = { id: recorded.id, type: recorded.type, position: String(recorded.position) };
  const on = recorded.effectiveDate;
  const amended = (action: string, change: (known: KnownKeyAction) => Partial<KnownKeyAction>): Evidence => {
    const known = evidence.keyActions.get(action);
    if (!known) return evidence;
    const next = { ...known, ...change(known), events: [...known.events, event] };
    return { ...evidence, keyActions: new Map(evidence.keyActions).set(action, next) };
  };
  const followedUp = (action: string, followUp: FollowUp): Evidence =>
    amended(action, ({ followUps }) => ({ followUps: [...followUps, followUp] }));

  switch (recorded.type) {
    case 'EvaluationRegistered': {
      const { evaluation: id, code, manager } = recorded.data;
      return { ...evidence, evaluations: [...evidence.evaluations, { id, code, manager, statements: [], on, event }] };
    }
    case 'EvaluationStatementRecorded': {
      const { evaluation, code, text, contradicts, about } = recorded.data;
      const statement = { code, text, contradicts, about, on, event };
      const evaluations = evidence.evaluations.map((each) =>
        each.id === evaluation ? { ...each, statements: [...each.statements, statement] } : each,
      );
      return { ...evidence, evaluations };
    }
    case 'RecommendationIssued': {
      const { recommendation, ...said } = recorded.data;
      const issued = { ...said, issuedOn: on, events: [event], response: null };
      return { ...evidence, recommendations: new Map(evidence.recommendations).set(recommendation, issued) };
    }
    case 'RecommendationCorrected': {
      const { recommendation, newValues } = recorded.data;
      const known = evidence.recommendations.get(recommendation);
      if (!known) return evidence;
      const values = { addresseesAsPrinted: undefined, ...newValues };
      const corrected = { ...known, ...values, events: [...known.events, event] };
      return { ...evidence, recommendations: new Map(evidence.recommendations).set(recommendation, corrected) };
    }
    case 'ManagementResponseRecorded': {
      const { recommendation, ...response } = recorded.data;
      const known = evidence.recommendations.get(recommendation);
      if (!known) return evidence;
      const answered = { ...known, response: { ...response, on, events: [event] } };
      return { ...evidence, recommendations: new Map(evidence.recommendations).set(recommendation, answered) };
    }
    case 'ManagementDispositionStated': {
      const { recommendation, disposition, reason } = recorded.data;
      const known = evidence.recommendations.get(recommendation);
      if (!known?.response) return evidence;
      // Of what is accepted, the reason says where that is stated, and not why nothing follows from it.
      const why = disposition === 'accepted' ? known.response.reason : reason;
      const events = [...known.response.events, event];
      const stated = { ...known, response: { ...known.response, disposition, reason: why, events } };
      return { ...evidence, recommendations: new Map(evidence.recommendations).set(recommendation, stated) };
    }
    case 'KeyActionAgreed': {
      const { recommendation, action, code, ...terms } = recorded.data;
      const known: KnownKeyAction = {
        ...terms,
        id: action,
        code,
        recommendation: evidence.recommendations.get(recommendation)?.code ?? recommendation,
        agreedOn: on,
        followUps: [],
        isClosed: false,
        linked: [],
        events: [event],
      };
      return { ...evidence, keyActions: new Map(evidence.keyActions).set(action, known) };
    }
    case 'KeyActionCorrected': {
      const { action, newValues } = recorded.data;
      return amended(action, () => ({ facilitator: undefined, responsibleAsPrinted: undefined, ...newValues }));
    }
    case 'KeyActionProgressed': {
      const { recommendation: _, action, ...followUp } = recorded.data;
      return followedUp(action, followUp);
    }
    case 'KeyActionCompleted':
      return followedUp(recorded.data.action, { status: 'completed', on: recorded.data.on });
    case 'KeyActionDropped':
      return amended(recorded.data.action, () => ({ isClosed: true }));
    case 'KeyActionDueDateExtended': {
      const { action, newWindow } = recorded.data;
      return amended(action, () => ({ window: newWindow, windowFrom: undefined }));
    }
    case 'KeyActionsLinked': {
      const { action, other, link } = recorded.data;
      return amended(action, ({ linked, isClosed }) => ({
        linked: [...linked, other],
        isClosed: isClosed || link === 'merged-into',
      }));
    }
    case 'ManagementResponseApproved':
    case 'KeyActionVerified':
    case 'KeyActionLacksBudget':
      return evidence;
  }
};

/** Key actions that still stand, in the order of their codes. */
export const openKeyActions = ({ keyActions }: Evidence): KnownKeyAction[] =>
  [...keyActions.values()]
    .filter(({ isClosed }) => !isClosed)
    .sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));

export const responses = ({ recommendations }: Evidence): (KnownRecommendation & { response: KnownResponse })[] =>
  [...recommendations.values()].filter((each): each is KnownRecommendation & { response: KnownResponse } =>
    Boolean(each.response),
  );

/** The status last stated; undefined while nobody stated one. */
export const statedStatus = ({ followUps }: KnownKeyAction): FollowUp | undefined =>
  followUps.findLast(({ status }) => status !== 'not-stated');
