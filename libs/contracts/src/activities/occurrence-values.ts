import { code, count, date, id, listOf, nullable, oneOf, optional, record, text, type ValueOf } from '../fields.js';

/** How many persons of one sex and age band took part. Counts only: no personal data on the shared record. */
const participantCount = record({
  sex: oneOf('female', 'male', 'not-recorded'),
  /** `15-24`, `0-17`, `60+`, or `not-recorded`. */
  ageBand: text,
  count,
});
export type ParticipantCount = ValueOf<typeof participantCount>;

export const occurrenceFields = {
  what: text,
  /** Name of a site of the programme. */
  site: text,
  /** ISO date. */
  from: date,
  /** ISO date; left out when it took one day. */
  to: optional(date),
  /** Codes of the organizations that did it. */
  byWhom: listOf(code),
  /** Null: nobody counted, which is not the same as nobody came. */
  participants: nullable(listOf(participantCount)),
  /** Document or address that shows it took place. */
  evidence: optional(text),
  /** What a reader should know beside the facts. */
  note: optional(text),
};

/** All that an occurrence says. */
export const occurrenceValues = record({
  /** UUID of the activity under which it took place. */
  activity: id,
  ...occurrenceFields,
});
export type OccurrenceValues = ValueOf<typeof occurrenceValues>;
