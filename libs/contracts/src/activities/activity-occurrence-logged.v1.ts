import { contract } from '../contract.js';
import { code, count, date, id, listOf, nullable, oneOf, optional, record, text } from '../fields.js';

/** How many persons of one sex and age band took part. Counts only: no personal data on the shared record. */
export interface ParticipantCount {
  readonly sex: 'female' | 'male' | 'not-recorded';
  /** `15-24`, `0-17`, `60+`, or `not-recorded`. */
  readonly ageBand: string;
  readonly count: number;
}

/** Something took place under an activity: what, where, when, by whom, with how many. */
export interface ActivityOccurrenceLoggedV1 {
  /** UUID of the activity. */
  readonly activity: string;
  /** UUID of this occurrence. */
  readonly occurrence: string;
  readonly what: string;
  /** Name of a site of the programme. */
  readonly site: string;
  /** ISO date. */
  readonly from: string;
  /** ISO date; left out when it took one day. */
  readonly to?: string;
  /** Codes of the organizations that did it. */
  readonly byWhom: readonly string[];
  /** Null: nobody counted, which is not the same as nobody came. */
  readonly participants: readonly ParticipantCount[] | null;
  /** Document or address that shows it took place. */
  readonly evidence?: string;
  /** What a reader should know beside the facts. */
  readonly note?: string;
}

export const ActivityOccurrenceLoggedV1 = contract<ActivityOccurrenceLoggedV1>(
  'activities.ActivityOccurrenceLogged.v1',
  {
    activity: id,
    occurrence: id,
    what: text,
    site: text,
    from: date,
    to: optional(date),
    byWhom: listOf(code),
    participants: nullable(
      listOf(record<ParticipantCount>({ sex: oneOf('female', 'male', 'not-recorded'), ageBand: text, count })),
    ),
    evidence: optional(text),
    note: optional(text),
  },
);
