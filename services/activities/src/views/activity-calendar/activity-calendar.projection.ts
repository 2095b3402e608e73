import { ActivityOccurrenceLoggedV1 } from '@concert/contracts/activities';
import { defineProjection, on, put } from '@concert/projections';
import { ageBandFaults } from '@concert/reference-data';
import { CalendarEntryRow } from './activity-calendar.view.js';

/** The activity calendar of a programme. */
export const activityCalendar = defineProjection(
  'activity-calendar',
  [CalendarEntryRow],

  on(ActivityOccurrenceLoggedV1, ({ programme, actor, recordedAt, data: { from, to, participants, ...data } }) => {
    const { inNoBand, inTwoBands } = ageBandFaults((participants ?? []).map(({ ageBand }) => ageBand));
    return [
      put(
        CalendarEntryRow,
        { occurrence: data.occurrence },
        {
          ...data,
          programme,
          from,
          to: to ?? from,
          participants,
          agesInNoBand: inNoBand,
          agesInTwoBands: inTwoBands,
          note: data.note ?? null,
          evidence: data.evidence ?? null,
          loggedBy: actor.organization,
          loggedOnBehalfOf: actor.onBehalfOf ?? null,
          loggedAt: recordedAt,
        },
      ),
    ];
  }),
);
