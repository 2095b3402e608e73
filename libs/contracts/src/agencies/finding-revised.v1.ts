import { contract, type DataOf } from '../contract.js';
import { findingFields } from '../findings/index.js';

/** The finding stands, on other facts. */
export const FindingRevisedV1 = contract('agencies.FindingRevised.v1', findingFields);
export type FindingRevisedV1 = DataOf<typeof FindingRevisedV1>;
