import type { Evolution } from '@concert/event-sourcing';
import type { KeyActionAgreed, KeyActionStatus, RecommendationEvent } from './recommendation.events.js';

export interface KeyAction {
  readonly id: string;
  readonly code: string;
  /** Organizations and bodies that answer for it, the lead first. */
  readonly responsible: readonly string[];
  /** As last stated; a comment without a status leaves it. */
  readonly status: KeyActionStatus;
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

const keyActionOf = ({ action, code, lead, collaborators, facilitator }: KeyActionAgreed['data']): KeyAction => ({
  id: action,
  code,
  responsible: [lead, ...collaborators, ...(facilitator === undefined ? [] : [facilitator])],
  status: 'not-stated',
});

const evolve = (recommendation: Recommendation, event: RecommendationEvent): Recommendation => {
  if (event.type === 'RecommendationIssued')
    return { status: 'issued', id: event.data.recommendation, code: event.data.code };
  if (recommendation.status === 'unknown') return recommendation;
  if (event.type === 'ManagementResponseRecorded')
    return { ...recommendation, status: 'responded', approvedBy: null, keyActions: [] };
  if (recommendation.status === 'issued') return recommendation;
  const { keyActions } = recommendation;
  switch (event.type) {
    case 'ManagementResponseApproved':
      return { ...recommendation, approvedBy: event.data.decision };
    case 'KeyActionAgreed':
      return { ...recommendation, keyActions: [...keyActions, keyActionOf(event.data)] };
    case 'KeyActionProgressed': {
      const { action, status } = event.data;
      if (status === 'not-stated') return recommendation;
      return {
        ...recommendation,
        keyActions: keyActions.map((each) => (each.id === action ? { ...each, status } : each)),
      };
    }
  }
};

export const recommendation: Evolution<Recommendation, RecommendationEvent> = {
  initial: { status: 'unknown' },
  evolve,
};
