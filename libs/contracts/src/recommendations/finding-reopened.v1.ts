import { contract, type DataOf } from '../contract.js';
import { findingFields } from '../findings/index.js';

/** A resolved finding holds again, or what an explained one compares changed; this holds now. */
export const FindingReopenedV1 = contract('recommendations.FindingReopened.v1', findingFields);
export type FindingReopenedV1 = DataOf<typeof FindingReopenedV1>;
