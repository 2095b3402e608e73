import { contract, type DataOf } from '../contract.js';
import { findingFields } from '../findings/index.js';

/** Figures do not agree. Raised by the reconciliation, never by hand. */
export const FindingRaisedV1 = contract('budgets.FindingRaised.v1', findingFields);
export type FindingRaisedV1 = DataOf<typeof FindingRaisedV1>;
