import { contract, type DataOf } from '../contract.js';
import { notCarriedOutFields } from '../decision-effects/not-carried-out.js';

/** A body decided on a revision or a release gate, and a rule here refused to carry it out. */
export const DecisionNotCarriedOutV1 = contract('budgets.DecisionNotCarriedOut.v1', notCarriedOutFields);
export type DecisionNotCarriedOutV1 = DataOf<typeof DecisionNotCarriedOutV1>;
