import { contract } from '../contract.js';
import { date } from '../fields.js';

/** Balances are refunded and the statement is certified. Source: MPTF Office, closure of projects. */
export interface ProgrammeFinanciallyClosedV1 {
  /** ISO date. */
  readonly date: string;
}

export const ProgrammeFinanciallyClosedV1 = contract<ProgrammeFinanciallyClosedV1>(
  'agencies.ProgrammeFinanciallyClosed.v1',
  { date },
);
