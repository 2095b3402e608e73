import { contract } from '../contract.js';
import { type FindingFacts, findingFields } from '../findings/index.js';

/** A register, a count or a plan is incomplete or contradicts itself. Raised by rule, never by hand. */
export type FindingRaisedV1 = FindingFacts;

export const FindingRaisedV1 = contract<FindingRaisedV1>('activities.FindingRaised.v1', findingFields);
