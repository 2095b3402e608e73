import {
  ActivityCompletedV1,
  ActivityCorrectedV1,
  ActivityEliminatedV1,
  ActivityModalityChangedV1,
  ActivityOccurrenceCorrectedV1,
  ActivityOccurrenceLoggedV1,
  ActivityOccurrenceWithdrawnV1,
  ActivityPlannedV1,
  ActivityRescheduledV1,
  ActivityResumedV1,
  ActivityScheduledV1,
  ActivityStartedV1,
  ActivitySuspendedV1,
  type OccurrenceValues,
  type ParticipantCount,
} from '@concert/contracts/activities';
import type { PublishedMessage } from '@concert/messaging';
import { amend, change, type Change, defineProjection, on, put } from '@concert/projections';
import { ActivityRow, type ChangeOfPlan, type ParticipantTotals, type TookPlace } from './activities.view.js';

const totalsOf = (counts: readonly (readonly ParticipantCount[])[]): ParticipantTotals | null => {
  if (counts.length === 0) return null;
  const bySexAndAgeBand: { -readonly [Name in keyof ParticipantCount]: ParticipantCount[Name] }[] = [];
  for (const { sex, ageBand, count } of counts.flat()) {
    const known = bySexAndAgeBand.find((each) => each.sex === sex && each.ageBand === ageBand);
    if (known) known.count += count;
    else bySexAndAgeBand.push({ sex, ageBand, count });
  }
  return { total: bySexAndAgeBand.reduce((total, { count }) => total + count, 0), bySexAndAgeBand };
};

/** The activity with the totals of what took place. */
const withTotals = (row: ActivityRow, tookPlace: readonly TookPlace[]): ActivityRow => {
  const counted = tookPlace.flatMap(({ participants }) => (participants === null ? [] : [participants]));
  const days = tookPlace.map(({ lastDay }) => lastDay).sort();
  return {
    ...row,
    occurrences: tookPlace.length,
    countedOccurrences: counted.length,
    lastTookPlace: days.at(-1) ?? null,
    participants: totalsOf(counted),
    tookPlace,
  };
};

/** An occurrence as it says now; null: it did not take place under this activity. */
const withOccurrence = (row: ActivityRow, occurrence: string, values: OccurrenceValues | null): ActivityRow => {
  const said = values && {
    occurrence,
    lastDay: values.to ?? values.from,
    participants: values.participants,
  };
  const isKnown = row.tookPlace.some((each) => each.occurrence === occurrence);
  const others = row.tookPlace.filter((each) => each.occurrence !== occurrence);
  if (!said) return withTotals(row, others);
  return withTotals(
    row,
    isKnown ? row.tookPlace.map((each) => (each.occurrence === occurrence ? said : each)) : [...others, said],
  );
};

/** What a correction or withdrawal makes of the activities concerned: the one of the stream, the former and the new one. */
const mended = (
  { streamVersion, data: { activity, occurrence } }: PublishedMessage<ActivityOccurrenceWithdrawnV1>,
  oldValues: OccurrenceValues,
  newValues: OccurrenceValues | null,
): Change[] => [
  // On an earlier day an activity may not be planned yet.
  change(ActivityRow, { activity: oldValues.activity }, (row) => {
    const isThere = newValues?.activity === oldValues.activity;
    return row && withOccurrence(row, occurrence, isThere ? newValues : null);
  }),
  ...(newValues === null || newValues.activity === oldValues.activity
    ? []
    : [
        change(
          ActivityRow,
          { activity: newValues.activity },
          (row) => row && withOccurrence(row, occurrence, newValues),
        ),
      ]),
  change(ActivityRow, { activity }, (row) => row && { ...row, version: streamVersion }),
];

const changed = (row: ActivityRow, change: ChangeOfPlan): ActivityRow => ({
  ...row,
  changesOfPlan: [...row.changesOfPlan, change],
});

/** What is planned, and how much of it took place. */
export const activitiesView = defineProjection(
  { name: 'activities', version: 2 },
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
        tookPlace: [],
        corrected: null,
      },
    ),
  ]),
  on(ActivityCorrectedV1, ({ streamVersion, data: { activity, oldValues, newValues, reason } }) => [
    amend<ActivityRow>(ActivityRow, { activity }, ({ currency, ...row }) => {
      const { plannedCost, ...others } = newValues;
      return {
        ...row,
        ...others,
        plannedCost: plannedCost?.amount ?? null,
        currency: plannedCost?.currency ?? (row.releasedAmount === null ? null : currency),
        corrected: { ...oldValues, reason },
        version: streamVersion,
      };
    }),
  ]),
  on(ActivityOccurrenceLoggedV1, ({ streamVersion, data: { occurrence, ...values } }) => [
    amend<ActivityRow>(ActivityRow, { activity: values.activity }, (row) => ({
      ...withOccurrence(row, occurrence, values),
      version: streamVersion,
    })),
  ]),
  on(ActivityOccurrenceCorrectedV1, (message) => mended(message, message.data.oldValues, message.data.newValues)),
  on(ActivityOccurrenceWithdrawnV1, (message) => mended(message, message.data.oldValues, null)),
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
