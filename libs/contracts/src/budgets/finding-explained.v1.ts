import { contract, type DataOf } from '../contract.js';
import { explanationFields } from '../findings/index.js';

/** An organization says why the figures disagree. The finding stands until they agree, and opens again when they change. */
export const FindingExplainedV1 = contract('budgets.FindingExplained.v1', explanationFields);
export type FindingExplainedV1 = DataOf<typeof FindingExplainedV1>;
