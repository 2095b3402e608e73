import { allocationsDifferFromTotal } from '../findings/allocations-differ-from-total.js';
import { committedExceedsAllocated } from '../findings/committed-exceeds-allocated.js';
import { committedExceedsTransferred } from '../findings/committed-exceeds-transferred.js';
import { committedDefinitionUnclear } from '../findings/committed-definition-unclear.js';
import { cumulativeFigureFell } from '../findings/cumulative-figure-fell.js';
import { disbursedExceedsCommitted } from '../findings/disbursed-exceeds-committed.js';
import { disbursedExceedsTransferred } from '../findings/disbursed-exceeds-transferred.js';
import { figureMissing } from '../findings/figure-missing.js';
import { programmeDiffersFromAgencies } from '../findings/programme-differs-from-agencies.js';
import { receivedDiffersFromSchedule } from '../findings/received-differs-from-schedule.js';
import { releasedBelowThreshold } from '../findings/released-below-threshold.js';
import { reportMissing } from '../findings/report-missing.js';
import { reportOlderThanRevision } from '../findings/report-older-than-revision.js';
import { reportedDiffersFromLedger } from '../findings/reported-differs-from-ledger.js';
import { reportedTotalDiffersFromAllocated } from '../findings/reported-total-differs-from-allocated.js';
import type { Rule } from '../findings/rule.js';
import { transferAfterEnd } from '../findings/transfer-after-end.js';
import { transferRecordedTwice } from '../findings/transfer-recorded-twice.js';
import { transferredDiffersFromTransfers } from '../findings/transferred-differs-from-transfers.js';
import { transfersDifferFromBudget } from '../findings/transfers-differ-from-budget.js';
import type { Evidence } from './evidence.js';
import type { FoundProblem } from './problem.js';
import type { ProgrammeTerms } from './programme-terms.js';

const RULES: readonly Rule[] = [
  allocationsDifferFromTotal,
  transfersDifferFromBudget,
  transferredDiffersFromTransfers,
  disbursedExceedsTransferred,
  disbursedExceedsCommitted,
  cumulativeFigureFell,
  committedDefinitionUnclear,
  figureMissing,
  releasedBelowThreshold,
  reportMissing,
  reportOlderThanRevision,
  reportedDiffersFromLedger,
  transferRecordedTwice,
  receivedDiffersFromSchedule,
  transferAfterEnd,
  committedExceedsAllocated,
  committedExceedsTransferred,
  programmeDiffersFromAgencies,
  reportedTotalDiffersFromAllocated,
];

/** Rules that ask what is allocated: the day of an allocation is often that of its entry, so a past day knows too little. */
const OF_NOW: ReadonlySet<string> = new Set([
  'committed-exceeds-allocated',
  'committed-exceeds-transferred',
  'programme-differs-from-agencies',
  'reported-total-differs-from-allocated',
]);

/** Everything that does not agree in the evidence as it stands. The clock is not asked: the evidence alone decides. */
export const reconcile = (evidence: Evidence, terms: ProgrammeTerms): FoundProblem[] =>
  RULES.flatMap((rule) => rule(evidence, terms));

/** As it looked on a day of the past. */
export const reconcileOnDay = (evidence: Evidence, terms: ProgrammeTerms): FoundProblem[] =>
  reconcile(evidence, terms).filter(({ rule }) => !OF_NOW.has(rule));
