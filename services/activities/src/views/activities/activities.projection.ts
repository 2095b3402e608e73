import { ActivityOccurrenceLoggedV1, ActivityPlannedV1, type ParticipantCount } from '@concert/contracts/activities';
import { amend, defineProjection, on, put } from '@concert/projections';
import { ActivityRow, type ParticipantTotals } from './activity.entity.js';

const added = (totals: ParticipantTotals | null, counted: readonly ParticipantCount[]): ParticipantTotals => {
  const bySexAndAgeBand = (totals?.bySexAndAgeBand ?? []).map((each) => ({ ...each }));
  for (const { sex, ageBand, count } of counted) {
    const known = bySexAndAgeBand.find((each) => each.sex === sex && each.ageBand === ageBand);
    if (known) known.count += count;
    else bySexAndAgeBand.push({ sex, ageBand, count });
  }
  return { total: bySexAndAgeBand.reduce((total, { count }) => total + count, 0), bySexAndAgeBand };
};

const later = (one: string | null, other: string): string => (one !== null && one > other ? one : other);

/** What is planned, and how much of it took place. */
export const activitiesView = defineProjection(
  'activities',
  [ActivityRow],

  on(ActivityPlannedV1, ({ programme, streamVersion, data: { window, plannedCost, ...plan } }) => [
    put(
      ActivityRow,
      { activity: plan.activity },
      {
        ...plan,
        programme,
        output: plan.output ?? null,
        facilitator: plan.facilitator ?? null,
        category: plan.category ?? null,
        start: window.start,
        end: window.end,
        plannedCost: plannedCost?.amount ?? null,
        currency: plannedCost?.currency ?? null,
        occurrences: 0,
        countedOccurrences: 0,
        lastTookPlace: null,
        participants: null,
        version: streamVersion,
      },
    ),
  ]),
  on(ActivityOccurrenceLoggedV1, ({ streamVersion, data: { activity, from, to, participants } }) => [
    amend(ActivityRow, { activity }, (row) => ({
      ...row,
      occurrences: row.occurrences + 1,
      countedOccurrences: row.countedOccurrences + (participants === null ? 0 : 1),
      lastTookPlace: later(row.lastTookPlace, to ?? from),
      participants: participants === null ? row.participants : added(row.participants, participants),
      version: streamVersion,
    })),
  ]),
);
