import { contract } from '../contract.js';
import { explanationFields, type FindingExplanation } from '../findings/index.js';

/** An organization says why the figures disagree. The finding stands until they agree, and opens again when they change. */
export type FindingExplainedV1 = FindingExplanation;

export const FindingExplainedV1 = contract<FindingExplainedV1>('budgets.FindingExplained.v1', explanationFields);
