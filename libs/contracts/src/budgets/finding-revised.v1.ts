import { contract, type DataOf } from '../contract.js';
import { findingFields } from '../findings/index.js';

/** The figures of an open finding changed; these hold now. */
export const FindingRevisedV1 = contract('budgets.FindingRevised.v1', findingFields);
export type FindingRevisedV1 = DataOf<typeof FindingRevisedV1>;
