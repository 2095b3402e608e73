import { contract, type DataOf } from '../contract.js';
import { findingFields } from '../findings/index.js';

/** A recommendation, its response or its follow-up is incomplete or contradicts itself. Raised by rule, never by hand. */
export const FindingRaisedV1 = contract('recommendations.FindingRaised.v1', findingFields);
export type FindingRaisedV1 = DataOf<typeof FindingRaisedV1>;
