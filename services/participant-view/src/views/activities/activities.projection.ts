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
  OutcomeCorrectedV1,
  OutcomeDefinedV1,
  OutputCorrectedV1,
  OutputDefinedV1,
} from '@concert/contracts/activities';
import { amend, change, type Change, defineProjection, on, type Projection, put } from '@concert/projections';
import { relationOf } from '../../participant/participant.js';
import { ActivityRow, OccurrenceRow, PlannedResult } from './activities.view.js';

const follows = (activity: string, facts: Partial<ActivityRow>): Change =>
  amend<ActivityRow>(ActivityRow, { activity }, (row) => ({ ...row, ...facts }));

const results = [
  on(OutcomeDefinedV1, ({ programme, data: { outcome: code, title } }) => {
    const key = { programme, kind: 'outcome' as const, code };
    return [put(PlannedResult, key, { ...key, title, outcome: null, lead: null })];
  }),
  on(OutputDefinedV1, ({ programme, data: { output: code, outcome, title, lead = null } }) => {
    const key = { programme, kind: 'output' as const, code };
    return [put(PlannedResult, key, { ...key, title, outcome, lead })];
  }),
  on(OutcomeCorrectedV1, ({ programme, data: { outcome: code, newValues } }) => [
    amend(PlannedResult, { programme, kind: 'outcome', code }, (row) => ({ ...row, title: newValues.title })),
  ]),
  on(OutputCorrectedV1, ({ programme, data: { output: code, newValues } }) => [
    amend(PlannedResult, { programme, kind: 'output', code }, (row) => ({
      ...row,
      title: newValues.title,
      lead: newValues.lead ?? null,
    })),
  ]),
];

const course = [
  on(ActivityScheduledV1, ({ data: { activity, window } }) => [follows(activity, { ...window, status: 'scheduled' })]),
  on(ActivityRescheduledV1, ({ data: { activity, window } }) => [follows(activity, window)]),
  on(ActivityStartedV1, ({ data: { activity } }) => [follows(activity, { status: 'ongoing' })]),
  on(ActivitySuspendedV1, ({ data: { activity } }) => [
    amend(ActivityRow, { activity }, (row) => ({ ...row, status: 'suspended' as const, statusBefore: row.status })),
  ]),
  on(ActivityResumedV1, ({ data: { activity } }) => [
    amend(ActivityRow, { activity }, (row) => ({ ...row, status: row.statusBefore ?? row.status, statusBefore: null })),
  ]),
  on(ActivityCompletedV1, ({ data: { activity, completedOn: endedOn } }) => [
    follows(activity, { status: 'completed', endedOn }),
  ]),
  on(ActivityEliminatedV1, ({ data: { activity, eliminatedOn: endedOn } }) => [
    follows(activity, { status: 'eliminated', endedOn }),
  ]),
  on(ActivityModalityChangedV1, ({ data: { activity, modality } }) => [follows(activity, { modality })]),
];

const saidOf = ({ activity, what, site, from, to, byWhom, participants, evidence, note }: OccurrenceValues) => ({
  ...{ activity, what, site, from, to: to ?? null },
  ...{ byWhom, participants, evidence: evidence ?? null, note: note ?? null },
});

const occurrences = [
  on(ActivityOccurrenceLoggedV1, ({ programme, actor, data: { occurrence, ...values } }) => [
    put(OccurrenceRow, { occurrence }, { occurrence, programme, ...saidOf(values), loggedBy: actor.organization }),
  ]),
  on(ActivityOccurrenceCorrectedV1, ({ programme, actor, data: { occurrence, newValues } }) => [
    change(OccurrenceRow, { occurrence }, (row) => ({
      ...(row ?? { occurrence, programme, loggedBy: actor.organization }),
      ...saidOf(newValues),
    })),
  ]),
  on(ActivityOccurrenceWithdrawnV1, ({ data: { occurrence } }) => [
    change(OccurrenceRow, { occurrence }, () => undefined),
  ]),
];

const planned = { status: 'planned', statusBefore: null, modality: null, endedOn: null } as const;

/** What is planned and what took place, with the participant's part in it. */
export const activitiesOf = (participant: string): Projection =>
  defineProjection(
    { name: 'activities', version: 3 },
    [PlannedResult, ActivityRow, OccurrenceRow],

    ...results,
    on(ActivityPlannedV1, ({ programme, data }) => {
      const { activity, title, output = null, outcome, lead, collaborators, facilitator = null, sites, window } = data;
      const parties = { lead, collaborators, facilitator };
      const plannedCost = data.plannedCost?.amount ?? null;
      const costs = { plannedCost, currency: data.plannedCost?.currency ?? null, category: data.category ?? null };
      const { start, end } = window;
      const what = { activity, programme, title, output, outcome, ...parties, sites, start, end, ...costs };
      return [put(ActivityRow, { activity }, { ...what, ...planned, relation: relationOf(participant, parties) })];
    }),
    on(ActivityCorrectedV1, ({ data: { activity, newValues } }) => [
      amend(ActivityRow, { activity }, ({ facilitator, ...row }) => {
        const { title, lead, collaborators, sites, plannedCost } = newValues;
        const parties = { lead, collaborators, facilitator };
        const costs = { plannedCost: plannedCost?.amount ?? null, currency: plannedCost?.currency ?? null };
        return { ...row, title, ...parties, sites, ...costs, relation: relationOf(participant, parties) };
      }),
    ]),
    ...course,
    ...occurrences,
  );
