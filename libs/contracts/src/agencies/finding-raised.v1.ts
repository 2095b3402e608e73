import { contract } from '../contract.js';
import { type FindingFacts, findingFields } from '../findings/index.js';

/** What is said about a programme is incomplete or does not agree. Raised by rule, never by hand. */
export type FindingRaisedV1 = FindingFacts;

export const FindingRaisedV1 = contract<FindingRaisedV1>('agencies.FindingRaised.v1', findingFields);
