import { contract, type DataOf } from '../contract.js';
import { notCarriedOutFields } from '../decision-effects/not-carried-out.js';

/** A body decided on the programme, and a rule here refused to carry it out. */
export const DecisionNotCarriedOutV1 = contract('agencies.DecisionNotCarriedOut.v1', notCarriedOutFields);
export type DecisionNotCarriedOutV1 = DataOf<typeof DecisionNotCarriedOutV1>;
