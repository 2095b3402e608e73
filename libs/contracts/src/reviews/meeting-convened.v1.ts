import { contract, type DataOf } from '../contract.js';
import { code, date, id, optional } from '../fields.js';

/** A body is to meet: its agenda is open. */
export const MeetingConvenedV1 = contract('reviews.MeetingConvened.v1', {
  /** UUID of the meeting. */
  meeting: id,
  /** `NSC`, `PMC`. */
  body: code,
  /** Day it is to meet, ISO date. */
  date,
  /** UUID of the sitting, when the body meets on several programmes at once. */
  session: optional(id),
});
export type MeetingConvenedV1 = DataOf<typeof MeetingConvenedV1>;
