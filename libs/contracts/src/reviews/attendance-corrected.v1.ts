import { contract, type DataOf } from '../contract.js';
import { code, id, integer, listOf, optional, record, yesOrNo } from '../fields.js';
import { correctionOf } from '../mending.js';

const attendance = record({
  /** Codes of the organizations present. */
  attendees: listOf(code),
  /** Whether enough members attended to decide, by the body's constitution as it was known then. */
  quorumMet: yesOrNo,
  /** Codes of the members and co-chairs among those present. */
  membersPresent: optional(listOf(code)),
  /** How many of them had to be there. */
  quorum: optional(integer),
  /** Codes of the members and co-chairs who were not there. */
  membersAbsent: optional(listOf(code)),
});

/** Who came to a meeting was recorded wrongly. What was decided there stands. */
export const AttendanceCorrectedV1 = contract('reviews.AttendanceCorrected.v1', {
  /** UUID of the meeting. */
  meeting: id,
  ...correctionOf(attendance),
});
export type AttendanceCorrectedV1 = DataOf<typeof AttendanceCorrectedV1>;
