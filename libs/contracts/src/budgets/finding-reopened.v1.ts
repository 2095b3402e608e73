import { contract, type DataOf } from '../contract.js';
import { findingFields } from '../findings/index.js';

/** A resolved finding's figures disagree again, or those of an explained one changed; these hold now. */
export const FindingReopenedV1 = contract('budgets.FindingReopened.v1', findingFields);
export type FindingReopenedV1 = DataOf<typeof FindingReopenedV1>;
