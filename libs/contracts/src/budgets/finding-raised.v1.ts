import { contract } from '../contract.js';
import { type FindingFacts, findingFields } from '../findings/index.js';

/** Figures do not agree. Raised by the reconciliation, never by hand. */
export type FindingRaisedV1 = FindingFacts;

export const FindingRaisedV1 = contract<FindingRaisedV1>('budgets.FindingRaised.v1', findingFields);
