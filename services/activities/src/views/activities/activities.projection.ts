import {
  ActivityCompletedV1,
  ActivityEliminatedV1,
  ActivityModalityChangedV1,
  ActivityOccurrenceLoggedV1,
  ActivityPlannedV1,
  ActivityRescheduledV1,
  ActivityResumedV1,
  ActivityScheduledV1,
  ActivityStartedV1,
  ActivitySuspendedV1,
  type ParticipantCount,
} from '@concert/contracts/activities';
import { amend, defineProjection, on, put } from '@concert/projections';
import { ActivityRow, type ChangeOfPlan, type ParticipantTotals } from './activities.view.js';

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

const changed = (row: ActivityRow, change: ChangeOfPlan): ActivityRow => ({
  ...row,
  changesOfPlan: [...row.changesOfPlan, change],
});

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
        leadNationalCounterpart: plan.leadNationalCounterpart ?? null,
        category: plan.category ?? null,
        start: window.start,
        end: window.end,
        plannedCost: plannedCost?.amount ?? null,
        currency: plannedCost?.currency ?? null,
        occurrences: 0,
        countedOccurrences: 0,
        lastTookPlace: null,
        participants: null,
        status: 'planned',
        statusBefore: null,
        modality: null,
        scheduledAt: null,
        startedOn: null,
        suspendedOn: null,
        completedOn: null,
        eliminatedOn: null,
        releasedAmount: null,
        revision: null,
        changesOfPlan: [],
        version: streamVersion,
      },
    ),
  ]),
  on(ActivityOccurrenceLoggedV1, ({ streamVersion, data: { activity, from, to, participants } }) => [
    amend<ActivityRow>(ActivityRow, { activity }, (row) => ({
      ...row,
      occurrences: row.occurrences + 1,
      countedOccurrences: row.countedOccurrences + (participants === null ? 0 : 1),
      lastTookPlace: later(row.lastTookPlace, to ?? from),
      participants: participants === null ? row.participants : added(row.participants, participants),
      version: streamVersion,
    })),
  ]),
  on(ActivityScheduledV1, ({ recordedAt, streamVersion, data: { activity, window } }) => [
    amend<ActivityRow>(ActivityRow, { activity }, (row) => ({
      ...row,
      ...window,
      scheduledAt: recordedAt,
      status: 'scheduled',
      version: streamVersion,
    })),
  ]),
  on(ActivityStartedV1, ({ streamVersion, data: { activity, startedOn } }) => [
    amend<ActivityRow>(ActivityRow, { activity }, (row) => ({
      ...row,
      startedOn,
      status: 'ongoing',
      version: streamVersion,
    })),
  ]),
  on(ActivitySuspendedV1, ({ streamVersion, data: { activity, suspendedOn: on, reason } }) => [
    amend<ActivityRow>(ActivityRow, { activity }, (row) => ({
      ...changed(row, { kind: 'suspended', on, reason }),
      suspendedOn: on,
      status: 'suspended',
      statusBefore: row.status,
      version: streamVersion,
    })),
  ]),
  on(ActivityResumedV1, ({ streamVersion, data: { activity, resumedOn: on } }) => [
    amend<ActivityRow>(ActivityRow, { activity }, (row) => ({
      ...changed(row, { kind: 'resumed', on }),
      suspendedOn: null,
      status: row.statusBefore ?? row.status,
      statusBefore: null,
      version: streamVersion,
    })),
  ]),
  on(ActivityCompletedV1, ({ streamVersion, data: { activity, completedOn } }) => [
    amend<ActivityRow>(ActivityRow, { activity }, (row) => ({
      ...row,
      completedOn,
      status: 'completed',
      version: streamVersion,
    })),
  ]),
  on(ActivityRescheduledV1, ({ effectiveDate, recordedAt, streamVersion, data: { activity, ...change } }) => [
    amend<ActivityRow>(ActivityRow, { activity }, (row) => ({
      ...changed(row, { kind: 'rescheduled', on: effectiveDate, ...change }),
      ...change.window,
      scheduledAt: row.scheduledAt === null ? null : recordedAt,
      version: streamVersion,
    })),
  ]),
  on(ActivityModalityChangedV1, ({ effectiveDate, streamVersion, data: { activity, ...change } }) => [
    amend<ActivityRow>(ActivityRow, { activity }, (row) => ({
      ...changed(row, { kind: 'modality-changed', on: effectiveDate, ...change }),
      modality: change.modality,
      version: streamVersion,
    })),
  ]),
  on(ActivityEliminatedV1, ({ streamVersion, data: { activity, eliminatedOn, reason, releasedAmount, revision } }) => [
    amend<ActivityRow>(ActivityRow, { activity }, (row) => ({
      ...changed(row, { kind: 'eliminated', on: eliminatedOn, reason }),
      eliminatedOn,
      releasedAmount: releasedAmount?.amount ?? null,
      currency: row.currency ?? releasedAmount?.currency ?? null,
      revision: revision ?? null,
      suspendedOn: null,
      status: 'eliminated',
      statusBefore: null,
      version: streamVersion,
    })),
  ]),
);
