import { contract } from '../contract.js';
import { type FindingFacts, findingFields } from '../findings/index.js';

/** The finding stands, on other facts. */
export type FindingRevisedV1 = FindingFacts;

export const FindingRevisedV1 = contract<FindingRevisedV1>('agencies.FindingRevised.v1', findingFields);
