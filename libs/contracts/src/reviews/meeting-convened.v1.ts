import { contract } from '../contract.js';
import { code, date, id, optional } from '../fields.js';

/** A body is to meet: its agenda is open. */
export interface MeetingConvenedV1 {
  /** UUID of the meeting. */
  readonly meeting: string;
  /** `NSC`, `PMC`. */
  readonly body: string;
  /** Day it is to meet, ISO date. */
  readonly date: string;
  /** UUID of the sitting, when the body meets on several programmes at once. */
  readonly session?: string;
}

export const MeetingConvenedV1 = contract<MeetingConvenedV1>('reviews.MeetingConvened.v1', {
  meeting: id,
  body: code,
  date,
  session: optional(id),
});
