import type { Money } from '@concert/money';
import { contract } from '../contract.js';
import { amount, count, integer, oneOf, optional, percent, record, yesOrNo } from '../fields.js';

/** What commitments are compared with: the last tranche alone, or all money received. */
export type ReleaseBasis = 'last-tranche' | 'cumulative';

/** `inclusive`: committed contains what is already disbursed; `outstanding`: only what is still to be paid. */
export type CommittedDefinition = 'inclusive' | 'outstanding';

/** Up to both limits the PMC decides on a revision, beyond either the NSC. */
export interface RevisionThresholds {
  readonly pmcLimit: Money;
  /** Percent of the programme's total budget. */
  readonly pmcShare: string;
  /** Whether the PMC endorses what the NSC is to decide; left out: it does not. */
  readonly pmcEndorses?: boolean;
}

/**
 * How far and how often the programme may be extended. Source, to verify: MDG-F, one extension at no cost of up to
 * 12 months.
 */
export interface ExtensionLimits {
  /** Months by which one extension may move the end. */
  readonly months: number;
  /** Extensions that may be approved. */
  readonly times: number;
}

/** The rules of the programme from now on. Facts judged under an earlier version keep it. */
export interface PolicySetAdoptedV1 {
  /** 1 for the programme's first policy set. */
  readonly version: number;
  /** Percent of the basis that must be committed before the next tranche: `70`. Source: MDG-F guidelines 10.5. */
  readonly releaseThreshold: string;
  readonly releaseBasis: ReleaseBasis;
  /** Whether a formulation advance counts as part of the basis. */
  readonly includeAdvance: boolean;
  readonly committedDefinition: CommittedDefinition;
  readonly revisionThresholds: RevisionThresholds;
  /** Left out by rules that set no limit. */
  readonly extensionLimits?: ExtensionLimits;
}

export const PolicySetAdoptedV1 = contract<PolicySetAdoptedV1>('agencies.PolicySetAdopted.v1', {
  version: integer,
  releaseThreshold: percent,
  releaseBasis: oneOf('last-tranche', 'cumulative'),
  includeAdvance: yesOrNo,
  committedDefinition: oneOf('inclusive', 'outstanding'),
  revisionThresholds: record<RevisionThresholds>({
    pmcLimit: amount,
    pmcShare: percent,
    pmcEndorses: optional(yesOrNo),
  }),
  extensionLimits: optional(record<ExtensionLimits>({ months: count, times: count })),
});
