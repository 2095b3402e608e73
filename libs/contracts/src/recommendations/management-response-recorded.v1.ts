import { contract } from '../contract.js';
import { id, oneOf, optional, text } from '../fields.js';

/** Source: UNDP Evaluation Resource Centre, management response. `not-stated`: the document gives a text only. */
export type Disposition = 'accepted' | 'partially-accepted' | 'rejected' | 'not-stated';

/** The programme's management answers a recommendation, once. */
export interface ManagementResponseRecordedV1 {
  /** UUID of the recommendation. */
  readonly recommendation: string;
  readonly disposition: Disposition;
  readonly text: string;
  /** Why it is not, or only partially, accepted; or why an accepted one leads to no action. */
  readonly reason?: string;
}

export const ManagementResponseRecordedV1 = contract<ManagementResponseRecordedV1>(
  'recommendations.ManagementResponseRecorded.v1',
  {
    recommendation: id,
    disposition: oneOf('accepted', 'partially-accepted', 'rejected', 'not-stated'),
    text,
    reason: optional(text),
  },
);
