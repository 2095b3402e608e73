import { contract, type DataOf } from '../contract.js';
import { notCarriedOutFields } from '../decision-effects/not-carried-out.js';

/** A body decided on a work plan, and a rule here refused to carry it out. */
export const DecisionNotCarriedOutV1 = contract('activities.DecisionNotCarriedOut.v1', notCarriedOutFields);
export type DecisionNotCarriedOutV1 = DataOf<typeof DecisionNotCarriedOutV1>;
