import { contract } from '../contract.js';
import { type FindingResolution, resolutionFields } from '../findings/index.js';

/** The finding is closed. */
export type FindingResolvedV1 = FindingResolution;

export const FindingResolvedV1 = contract<FindingResolvedV1>('agencies.FindingResolved.v1', resolutionFields);
