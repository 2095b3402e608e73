import { contract } from '../contract.js';
import { type FindingFacts, findingFields } from '../findings/index.js';

/** What an open finding compares changed; this holds now. */
export type FindingRevisedV1 = FindingFacts;

export const FindingRevisedV1 = contract<FindingRevisedV1>('activities.FindingRevised.v1', findingFields);
