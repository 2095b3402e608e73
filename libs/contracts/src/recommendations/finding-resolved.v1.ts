import { contract, type DataOf } from '../contract.js';
import { resolutionFields } from '../findings/index.js';

/** The finding is closed. */
export const FindingResolvedV1 = contract('recommendations.FindingResolved.v1', resolutionFields);
export type FindingResolvedV1 = DataOf<typeof FindingResolvedV1>;
