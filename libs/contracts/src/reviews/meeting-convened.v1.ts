import { contract } from '../contract.js';
import { code, date, id } from '../fields.js';

/** A body is to meet: its agenda is open. */
export interface MeetingConvenedV1 {
  /** UUID of the meeting. */
  readonly meeting: string;
  /** `NSC`, `PMC`. */
  readonly body: string;
  /** Day it is to meet, ISO date. */
  readonly date: string;
}

export const MeetingConvenedV1 = contract<MeetingConvenedV1>('reviews.MeetingConvened.v1', {
  meeting: id,
  body: code,
  date,
});
