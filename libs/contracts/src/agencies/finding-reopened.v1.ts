import { contract, type DataOf } from '../contract.js';
import { findingFields } from '../findings/index.js';

/** It was closed or explained, and is not so any more. */
export const FindingReopenedV1 = contract('agencies.FindingReopened.v1', findingFields);
export type FindingReopenedV1 = DataOf<typeof FindingReopenedV1>;
