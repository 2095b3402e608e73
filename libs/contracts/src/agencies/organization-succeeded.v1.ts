import { contract } from '../contract.js';
import { code, date } from '../fields.js';

/**
 * An organization became part of another. What was recorded under its code stays under its code; whoever shows it
 * names the successor beside it. Programme key: `portfolio`.
 */
export interface OrganizationSucceededV1 {
  /** Code of the organization that is no more: `UNIFEM`. */
  readonly from: string;
  /** Code of its successor: `UN-Women`. */
  readonly to: string;
  /** First day of the successor, ISO date. */
  readonly date: string;
}

export const OrganizationSucceededV1 = contract<OrganizationSucceededV1>('agencies.OrganizationSucceeded.v1', {
  from: code,
  to: code,
  date,
});
