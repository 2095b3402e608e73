import { contract } from '../contract.js';
import { type FindingFacts, findingFields } from '../findings/index.js';

/** A resolved finding's figures disagree again, or those of an explained one changed; these hold now. */
export type FindingReopenedV1 = FindingFacts;

export const FindingReopenedV1 = contract<FindingReopenedV1>('budgets.FindingReopened.v1', findingFields);
