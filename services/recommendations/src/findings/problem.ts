import type * as shared from '@concert/findings';
import type { EvidenceEvent } from './evidence.js';

/** Scope of what is put to the programme as a whole. */
export const WHOLE_PROGRAMME = 'programme';

export const ruleNames = [
  'accepted-without-key-action',
  'key-action-without-number',
  'key-actions-alike',
  'status-outside-vocabulary',
  'status-left-blank',
  'status-in-time-frame',
  'time-frame-without-end',
  'responsible-not-registered',
  'comment-says-done',
  'disposition-missing',
  'parent-missing',
  'window-beyond-programme',
  'recommendation-beyond-programme',
  'costed-key-action-without-budget',
  'evaluation-managed-by-programme',
  'evaluation-contradicts-itself',
  'recommendation-without-addressee',
  'recommendation-cut-short',
  'addressee-not-registered',
  'word-misspelt',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** What a rule found in the recommendations, responses and key actions as they stand. */
export type FoundProblem = shared.FoundProblem<RuleName, EvidenceEvent['type']>;
