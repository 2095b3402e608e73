import { contract } from '../contract.js';
import { type FindingFacts, findingFields } from '../findings/index.js';

/** It was closed or explained, and is not so any more. */
export type FindingReopenedV1 = FindingFacts;

export const FindingReopenedV1 = contract<FindingReopenedV1>('agencies.FindingReopened.v1', findingFields);
