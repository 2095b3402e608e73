import { contract } from '../contract.js';
import { type FindingExplanation, explanationFields } from '../findings/index.js';

/** An organization says why it is so. The finding stands until it is mended, and opens again when it changes. */
export type FindingExplainedV1 = FindingExplanation;

export const FindingExplainedV1 = contract<FindingExplainedV1>('agencies.FindingExplained.v1', explanationFields);
