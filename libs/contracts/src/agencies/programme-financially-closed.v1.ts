import { contract, type DataOf } from '../contract.js';
import { date } from '../fields.js';

/** Balances are refunded and the statement is certified. Source: MPTF Office, closure of projects. */
export const ProgrammeFinanciallyClosedV1 = contract('agencies.ProgrammeFinanciallyClosed.v1', {
  /** ISO date. */
  date,
});
export type ProgrammeFinanciallyClosedV1 = DataOf<typeof ProgrammeFinanciallyClosedV1>;
