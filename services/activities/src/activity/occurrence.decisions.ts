import { type Correction, mendable, type Records, type Withdrawal } from '@concert/event-sourcing';
import { logActivityOccurrence } from './activity.decisions.js';
import {
  type Activity,
  type ActivityOccurrenceCorrected,
  type ActivityOccurrenceWithdrawn,
  LogActivityOccurrence,
  type OccurrenceValues,
  type OfOccurrence,
} from './activity.js';
import {
  citation,
  type CorrectActivityOccurrence,
  type NewOccurrenceValues,
  type WithdrawActivityOccurrence,
} from './occurrence.js';

const mended = mendable({
  subject: 'occurrence',
  corrected: (key: OfOccurrence, said: Correction<OccurrenceValues>, effectiveDate): ActivityOccurrenceCorrected => ({
    type: 'ActivityOccurrenceCorrected',
    data: { ...key, ...said },
    effectiveDate,
  }),
  withdrawn: (key: OfOccurrence, said: Withdrawal<OccurrenceValues>, effectiveDate): ActivityOccurrenceWithdrawn => ({
    type: 'ActivityOccurrenceWithdrawn',
    data: { ...key, ...said },
    effectiveDate,
  }),
});

/** What an occurrence is to say: null takes out what stood there. One that took one day takes one day on another day, too. */
export const restated = (before: OccurrenceValues, given: NewOccurrenceValues): OccurrenceValues => {
  const isMovedAsOneDay = given.from !== undefined && given.to === undefined && before.to === before.from;
  const { to, note, participants, ...others } = { ...before, ...given };
  return {
    ...others,
    to: isMovedAsOneDay ? undefined : (to ?? undefined),
    note: note ?? undefined,
    participants: participants ?? null,
  };
};

/**
 * Puts right what was logged wrongly. It may have taken place under another activity.
 *
 * @param under  the activity under which it took place in truth
 * @throws Unknown, OCCURRENCE_ALREADY_WITHDRAWN, OCCURRENCE_CORRECTION_CHANGES_NOTHING
 * @throws what logging the corrected occurrence would throw
 */
export const correctActivityOccurrence = (
  records: Records<OccurrenceValues>,
  { data: { programme, activity, occurrence, newValues, reason }, context }: CorrectActivityOccurrence,
  under: Activity,
): (ActivityOccurrenceCorrected | ActivityOccurrenceWithdrawn)[] => {
  const before = mended.standing(records, occurrence);
  const { evidence: citedBefore, ...values } = restated(before.values, newValues);
  const evidence = context.evidence ? citation(context.evidence) : citedBefore;
  const log = new LogActivityOccurrence({ ...values, programme, occurrence }, context);
  return logActivityOccurrence(under, log).flatMap(({ data: { occurrence: _, ...said }, effectiveDate }) =>
    mended.correct(
      { key: { activity, occurrence }, before, reason },
      { values: { ...said, evidence }, day: effectiveDate },
    ),
  );
};

/** @throws Unknown, OCCURRENCE_ALREADY_WITHDRAWN */
export const withdrawActivityOccurrence = (
  records: Records<OccurrenceValues>,
  { data: { activity, occurrence, reason } }: WithdrawActivityOccurrence,
): ActivityOccurrenceWithdrawn[] =>
  mended.withdraw({ key: { activity, occurrence }, before: mended.standing(records, occurrence), reason });
