import { contract } from '../contract.js';
import { type FindingFacts, findingFields } from '../findings/index.js';

/** A recommendation, its response or its follow-up is incomplete or contradicts itself. Raised by rule, never by hand. */
export type FindingRaisedV1 = FindingFacts;

export const FindingRaisedV1 = contract<FindingRaisedV1>('recommendations.FindingRaised.v1', findingFields);
