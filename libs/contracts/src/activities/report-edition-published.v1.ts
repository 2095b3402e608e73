import { contract, type DataOf } from '../contract.js';
import { byName, id, integer, period, position, text } from '../fields.js';
import { reportLevel } from './report-content.js';

/** An accepted report is given out. Whoever has the edition can show that it is the one. */
export const ReportEditionPublishedV1 = contract('activities.ReportEditionPublished.v1', {
  /** UUID of the report. */
  report: id,
  level: reportLevel,
  period,
  /** 1 for the first. */
  edition: integer,
  /** By service whose events it may tell of, how far the record was read. */
  positions: byName('service', position),
  /** SHA-256 of sections, figures and lower levels as published. */
  hash: text,
});
export type ReportEditionPublishedV1 = DataOf<typeof ReportEditionPublishedV1>;
