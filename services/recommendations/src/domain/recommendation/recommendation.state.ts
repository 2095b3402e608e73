import type { Evolution } from '@concert/event-sourcing';
import type { Window } from '@concert/reference-data';
import type { KeyActionAgreed, KeyActionLink, KeyActionStatus, RecommendationEvent } from './recommendation.events.js';

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
  /** Id of the decision that approved the response; null before. */
  readonly approvedBy: string | null;
  readonly keyActions: readonly KeyAction[];
}

export type Recommendation = { readonly status: 'unknown' } | IssuedRecommendation | RespondedRecommendation;

/** Codes may contain hyphens but no slash, so that no two recommendations share a stream. */
export const recommendationStream = (programme: string, code: string): string => `recommendation-${programme}/${code}`;

const keyActionOf = (agreed: KeyActionAgreed['data']): KeyAction => {
  const { action, code, lead, collaborators, facilitator, window } = agreed;
  return {
    id: action,
    code,
    responsible: [lead, ...collaborators, ...(facilitator === undefined ? [] : [facilitator])],
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
    return { ...recommendation, status: 'responded', approvedBy: null, keyActions: [] };
  if (recommendation.status === 'issued') return recommendation;
  const { keyActions } = recommendation;
  const amended = (action: string, change: Partial<KeyAction>): Recommendation => ({
    ...recommendation,
    keyActions: keyActions.map((each) => (each.id === action ? { ...each, ...change } : each)),
  });
  switch (event.type) {
    case 'ManagementResponseApproved':
      return { ...recommendation, approvedBy: event.data.decision };
    case 'KeyActionAgreed':
      return { ...recommendation, keyActions: [...keyActions, keyActionOf(event.data)] };
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
    case 'KeyActionLacksBudget':
      return recommendation;
  }
};

export const recommendation: Evolution<Recommendation, RecommendationEvent> = {
  initial: { status: 'unknown' },
  evolve,
};
