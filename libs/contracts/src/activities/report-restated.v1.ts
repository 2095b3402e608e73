import { contract } from '../contract.js';
import { id, integer, text } from '../fields.js';

/** A published edition is to be replaced by a next one; it stays on record. */
export interface ReportRestatedV1 {
  /** UUID of the report. */
  readonly report: string;
  /** The edition to come. */
  readonly edition: number;
  /** The edition it replaces. */
  readonly supersedes: number;
  readonly reason: string;
}

export const ReportRestatedV1 = contract<ReportRestatedV1>('activities.ReportRestated.v1', {
  report: id,
  edition: integer,
  supersedes: integer,
  reason: text,
});
