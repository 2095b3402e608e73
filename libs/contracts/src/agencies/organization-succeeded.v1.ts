import { contract, type DataOf } from '../contract.js';
import { code, date } from '../fields.js';

/**
 * An organization became part of another. What was recorded under its code stays under its code; whoever shows it
 * names the successor beside it. Programme key: `portfolio`.
 */
export const OrganizationSucceededV1 = contract('agencies.OrganizationSucceeded.v1', {
  /** Code of the organization that is no more: `UNIFEM`. */
  from: code,
  /** Code of its successor: `UN-Women`. */
  to: code,
  /** First day of the successor, ISO date. */
  date,
});
export type OrganizationSucceededV1 = DataOf<typeof OrganizationSucceededV1>;
