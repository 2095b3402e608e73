import { contract, type DataOf } from '../contract.js';
import { amount, count, integer, optional, percent, record, type ValueOf, yesOrNo } from '../fields.js';
import { committedDefinition, releaseBasis } from './policy-terms.js';

/** Up to both limits the PMC decides on a revision, beyond either the NSC. */
const revisionThresholds = record({
  pmcLimit: amount,
  /** Percent of the programme's total budget. */
  pmcShare: percent,
  /** Whether the PMC endorses what the NSC is to decide; left out: it does not. */
  pmcEndorses: optional(yesOrNo),
});
export type RevisionThresholds = ValueOf<typeof revisionThresholds>;

/**
 * How far and how often the programme may be extended. Source, to verify: MDG-F, one extension at no cost of up to
 * 12 months.
 */
const extensionLimits = record({
  /** Months by which one extension may move the end. */
  months: count,
  /** Extensions that may be approved. */
  times: count,
});
export type ExtensionLimits = ValueOf<typeof extensionLimits>;

/** The rules of the programme from now on. Facts judged under an earlier version keep it. */
export const PolicySetAdoptedV1 = contract('agencies.PolicySetAdopted.v1', {
  /** 1 for the programme's first policy set. */
  version: integer,
  /** Percent of the basis that must be committed before the next tranche: `70`. Source: MDG-F guidelines 10.5. */
  releaseThreshold: percent,
  releaseBasis,
  /** Whether a formulation advance counts as part of the basis. */
  includeAdvance: yesOrNo,
  committedDefinition,
  revisionThresholds,
  /** Left out by rules that set no limit. */
  extensionLimits: optional(extensionLimits),
});
export type PolicySetAdoptedV1 = DataOf<typeof PolicySetAdoptedV1>;
