import { contract, type DataOf } from '../contract.js';
import { id, listOf, text } from '../fields.js';
import { smallProjectValue } from './small-project-value.js';

/** What was done in a small project and what came of it. A later report stands beside the earlier ones. */
export const SmallProjectReportedV1 = contract('activities.SmallProjectReported.v1', {
  /** UUID of the small project. */
  smallProject: id,
  /** UUID of the report. */
  report: id,
  /** What was done. */
  process: text,
  /** What came of it. */
  outcome: text,
  values: listOf(smallProjectValue),
});
export type SmallProjectReportedV1 = DataOf<typeof SmallProjectReportedV1>;
