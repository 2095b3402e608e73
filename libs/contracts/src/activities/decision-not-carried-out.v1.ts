import { contract } from '../contract.js';
import { type NotCarriedOut, notCarriedOutFields } from '../decision-effects/not-carried-out.js';

/** A body decided on a work plan, and a rule here refused to carry it out. */
export type DecisionNotCarriedOutV1 = NotCarriedOut;

export const DecisionNotCarriedOutV1 = contract<DecisionNotCarriedOutV1>(
  'activities.DecisionNotCarriedOut.v1',
  notCarriedOutFields,
);
