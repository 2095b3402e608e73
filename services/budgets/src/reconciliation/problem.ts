import type * as shared from '@concert/findings';
import type { EvidenceEvent } from './evidence.js';

export const ruleNames = [
  'allocations-differ-from-total',
  'transfers-differ-from-budget',
  'transferred-differs-from-transfers',
  'disbursed-exceeds-transferred',
  'disbursed-exceeds-committed',
  'cumulative-figure-fell',
  'committed-definition-unclear',
  'figure-missing',
  'released-below-threshold',
  'report-missing',
  'report-older-than-revision',
  'reported-differs-from-ledger',
  'transfer-recorded-twice',
  'received-differs-from-schedule',
  'transfer-after-end',
  'committed-exceeds-allocated',
  'committed-exceeds-transferred',
  'programme-differs-from-agencies',
  'reported-total-differs-from-allocated',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** What a rule found in the evidence as it stands. */
export type FoundProblem = shared.FoundProblem<RuleName, EvidenceEvent['type']>;
