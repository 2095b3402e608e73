import { contract, type DataOf } from '../contract.js';
import { findingFields } from '../findings/index.js';

/** What an open finding compares changed; this holds now. */
export const FindingRevisedV1 = contract('activities.FindingRevised.v1', findingFields);
export type FindingRevisedV1 = DataOf<typeof FindingRevisedV1>;
