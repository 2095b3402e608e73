import { contract, type DataOf } from '../contract.js';
import { explanationFields } from '../findings/index.js';

/** An organization says why it is so. The finding stands until it is mended, and opens again when it changes. */
export const FindingExplainedV1 = contract('agencies.FindingExplained.v1', explanationFields);
export type FindingExplainedV1 = DataOf<typeof FindingExplainedV1>;
