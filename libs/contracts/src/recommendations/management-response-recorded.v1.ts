import { contract, type DataOf } from '../contract.js';
import { id, oneOf, optional, text, type ValueOf } from '../fields.js';

/** Source: UNDP Evaluation Resource Centre, management response. `not-stated`: the document gives a text only. */
const disposition = oneOf('accepted', 'partially-accepted', 'rejected', 'not-stated');
export type Disposition = ValueOf<typeof disposition>;

/** The programme's management answers a recommendation, once. */
export const ManagementResponseRecordedV1 = contract('recommendations.ManagementResponseRecorded.v1', {
  /** UUID of the recommendation. */
  recommendation: id,
  disposition,
  text,
  /** Why it is not, or only partially, accepted; or why an accepted one leads to no action. */
  reason: optional(text),
});
export type ManagementResponseRecordedV1 = DataOf<typeof ManagementResponseRecordedV1>;
