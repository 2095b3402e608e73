import { contract, type DataOf } from '../contract.js';
import { findingFields } from '../findings/index.js';

/** A register, a count or a plan is incomplete or contradicts itself. Raised by rule, never by hand. */
export const FindingRaisedV1 = contract('activities.FindingRaised.v1', findingFields);
export type FindingRaisedV1 = DataOf<typeof FindingRaisedV1>;
