import { contract, type DataOf } from '../contract.js';
import { findingFields } from '../findings/index.js';

/** What is said about a programme is incomplete or does not agree. Raised by rule, never by hand. */
export const FindingRaisedV1 = contract('agencies.FindingRaised.v1', findingFields);
export type FindingRaisedV1 = DataOf<typeof FindingRaisedV1>;
