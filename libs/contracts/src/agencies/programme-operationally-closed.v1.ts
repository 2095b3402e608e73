import { contract } from '../contract.js';
import { date } from '../fields.js';

/** Nothing takes place any more; nobody joins. Money is still settled. Source: MPTF Office, closure of projects. */
export interface ProgrammeOperationallyClosedV1 {
  /** ISO date. */
  readonly date: string;
}

export const ProgrammeOperationallyClosedV1 = contract<ProgrammeOperationallyClosedV1>(
  'agencies.ProgrammeOperationallyClosed.v1',
  { date },
);
