import { contract } from '../contract.js';
import { type FindingFacts, findingFields } from '../findings/index.js';

/** The figures of an open finding changed; these hold now. */
export type FindingRevisedV1 = FindingFacts;

export const FindingRevisedV1 = contract<FindingRevisedV1>('budgets.FindingRevised.v1', findingFields);
