import { contract } from '../contract.js';
import { id, listOf, text } from '../fields.js';
import { type SmallProjectValue, smallProjectValue } from './small-project-value.js';

/** What was done in a small project and what came of it. A later report stands beside the earlier ones. */
export interface SmallProjectReportedV1 {
  /** UUID of the small project. */
  readonly smallProject: string;
  /** UUID of the report. */
  readonly report: string;
  /** What was done. */
  readonly process: string;
  /** What came of it. */
  readonly outcome: string;
  readonly values: readonly SmallProjectValue[];
}

export const SmallProjectReportedV1 = contract<SmallProjectReportedV1>('activities.SmallProjectReported.v1', {
  smallProject: id,
  report: id,
  process: text,
  outcome: text,
  values: listOf(smallProjectValue),
});
