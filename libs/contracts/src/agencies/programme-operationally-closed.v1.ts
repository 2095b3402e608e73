import { contract, type DataOf } from '../contract.js';
import { date } from '../fields.js';

/** Nothing takes place any more; nobody joins. Money is still settled. Source: MPTF Office, closure of projects. */
export const ProgrammeOperationallyClosedV1 = contract('agencies.ProgrammeOperationallyClosed.v1', {
  /** ISO date. */
  date,
});
export type ProgrammeOperationallyClosedV1 = DataOf<typeof ProgrammeOperationallyClosedV1>;
