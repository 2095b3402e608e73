import { contract, type DataOf } from '../contract.js';
import { code, date, id, integer, listOf, optional, yesOrNo } from '../fields.js';

/** A body met. */
export const MeetingHeldV1 = contract('reviews.MeetingHeld.v1', {
  /** UUID of the meeting. */
  meeting: id,
  /** `NSC`, `PMC`. */
  body: code,
  /** ISO date. */
  date,
  /** Codes of the organizations present. */
  attendees: listOf(code),
  /** Whether enough members attended to decide, by the body's constitution on that day. */
  quorumMet: yesOrNo,
  /** Codes of the members and co-chairs among those present. */
  membersPresent: optional(listOf(code)),
  /** How many of them had to be there. */
  quorum: optional(integer),
  /** Codes of the members and co-chairs who were not there. */
  membersAbsent: optional(listOf(code)),
});
export type MeetingHeldV1 = DataOf<typeof MeetingHeldV1>;
