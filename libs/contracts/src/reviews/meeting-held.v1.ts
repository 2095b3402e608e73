import { contract } from '../contract.js';
import { code, date, id, integer, listOf, optional, yesOrNo } from '../fields.js';

/** A body met. */
export interface MeetingHeldV1 {
  /** UUID of the meeting. */
  readonly meeting: string;
  /** `NSC`, `PMC`. */
  readonly body: string;
  /** ISO date. */
  readonly date: string;
  /** Codes of the organizations present. */
  readonly attendees: readonly string[];
  /** Whether enough members attended to decide, by the body's constitution on that day. */
  readonly quorumMet: boolean;
  /** Codes of the members and co-chairs among those present. */
  readonly membersPresent?: readonly string[];
  /** How many of them had to be there. */
  readonly quorum?: number;
  /** Codes of the members and co-chairs who were not there. */
  readonly membersAbsent?: readonly string[];
}

export const MeetingHeldV1 = contract<MeetingHeldV1>('reviews.MeetingHeld.v1', {
  meeting: id,
  body: code,
  date,
  attendees: listOf(code),
  quorumMet: yesOrNo,
  membersPresent: optional(listOf(code)),
  quorum: optional(integer),
  membersAbsent: optional(listOf(code)),
});
