import { contract } from '../contract.js';
import { type NotCarriedOut, notCarriedOutFields } from '../decision-effects/not-carried-out.js';

/** A body decided on a revision or a release gate, and a rule here refused to carry it out. */
export type DecisionNotCarriedOutV1 = NotCarriedOut;

export const DecisionNotCarriedOutV1 = contract<DecisionNotCarriedOutV1>(
  'budgets.DecisionNotCarriedOut.v1',
  notCarriedOutFields,
);
