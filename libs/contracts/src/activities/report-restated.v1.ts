import { contract, type DataOf } from '../contract.js';
import { id, integer, text } from '../fields.js';

/** A published edition is to be replaced by a next one; it stays on record. */
export const ReportRestatedV1 = contract('activities.ReportRestated.v1', {
  /** UUID of the report. */
  report: id,
  /** The edition to come. */
  edition: integer,
  /** The edition it replaces. */
  supersedes: integer,
  reason: text,
});
export type ReportRestatedV1 = DataOf<typeof ReportRestatedV1>;
