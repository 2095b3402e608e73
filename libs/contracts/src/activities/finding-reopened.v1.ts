import { contract } from '../contract.js';
import { type FindingFacts, findingFields } from '../findings/index.js';

/** A resolved finding holds again, or what an explained one compares changed; this holds now. */
export type FindingReopenedV1 = FindingFacts;

export const FindingReopenedV1 = contract<FindingReopenedV1>('activities.FindingReopened.v1', findingFields);
