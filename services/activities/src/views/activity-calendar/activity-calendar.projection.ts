import {
  ActivityOccurrenceCorrectedV1,
  ActivityOccurrenceLoggedV1,
  ActivityOccurrenceWithdrawnV1,
  type OccurrenceValues,
} from '@concert/contracts/activities';
import { change, defineProjection, on, put } from '@concert/projections';
import { ageBandFaults } from '@concert/reference-data';
import type { PublishedMessage } from '@concert/messaging';
import { CalendarEntryRow } from './activity-calendar.view.js';

const said = ({ activity, what, site, from, to, byWhom, participants, note }: OccurrenceValues) => ({
  ...{ activity, what, site, from, to: to ?? from },
  ...{ byWhom, participants, note: note ?? null },
});

/** What an occurrence says. */
const entryOf = (values: OccurrenceValues) => {
  const { inNoBand, inTwoBands } = ageBandFaults((values.participants ?? []).map(({ ageBand }) => ageBand));
  return { ...said(values), agesInNoBand: inNoBand, agesInTwoBands: inTwoBands, evidence: values.evidence ?? null };
};

/** Whose word it is. */
const wordOf = ({
  programme,
  actor,
  recordedAt,
  data,
}: PublishedMessage<{ occurrence: string; activity: string }>) => ({
  occurrence: data.occurrence,
  programme,
  loggedBy: actor.organization,
  loggedOnBehalfOf: actor.onBehalfOf ?? null,
  loggedAt: recordedAt,
  loggedUnder: data.activity,
});

/** The activity calendar of a programme. */
export const activityCalendar = defineProjection(
  { name: 'activity-calendar', version: 2 },
  [CalendarEntryRow],

  on(ActivityOccurrenceLoggedV1, (message) => [
    put(
      CalendarEntryRow,
      { occurrence: message.data.occurrence },
      { ...wordOf(message), ...entryOf(message.data), corrected: null },
    ),
  ]),
  on(ActivityOccurrenceCorrectedV1, (message) => {
    const { occurrence, oldValues, newValues, reason } = message.data;
    const corrected = { ...said(oldValues), reason };
    return [
      // On an earlier day the first entry may not be there.
      change(CalendarEntryRow, { occurrence }, (row) => ({
        ...(row ?? wordOf(message)),
        ...entryOf(newValues),
        corrected,
      })),
    ];
  }),
  on(ActivityOccurrenceWithdrawnV1, ({ data: { occurrence } }) => [
    change(CalendarEntryRow, { occurrence }, () => undefined),
  ]),
);
