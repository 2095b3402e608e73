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
  OutcomeDefinedV1,
  OutputDefinedV1,
} from '@concert/contracts/activities';
import { amend, type Change, defineProjection, on, type Projection, put } from '@concert/projections';
import { relationOf } from '../../participant/participant.js';
import { ActivityRow, OccurrenceRow, PlannedResult } from './activities.view.js';

const follows = (activity: string, facts: Partial<ActivityRow>): Change =>
  amend<ActivityRow>(ActivityRow, { activity }, (row) => ({ ...row, ...facts }));

/** What is planned and what took place, with the participant's part in it. */
export const activitiesOf = (participant: string): Projection =>
  defineProjection(
    'activities',
    [PlannedResult, ActivityRow, OccurrenceRow],

    on(OutcomeDefinedV1, ({ programme, data: { outcome: code, title } }) => [
      put(
        PlannedResult,
        { programme, kind: 'outcome', code },
        { programme, kind: 'outcome', code, title, outcome: null, lead: null },
      ),
    ]),
    on(OutputDefinedV1, ({ programme, data: { output: code, outcome, title, lead } }) => [
      put(
        PlannedResult,
        { programme, kind: 'output', code },
        { programme, kind: 'output', code, title, outcome, lead: lead ?? null },
      ),
    ]),
    on(ActivityPlannedV1, ({ programme, data: { activity, title, outcome, lead, collaborators, sites, ...data } }) => [
      put(
        ActivityRow,
        { activity },
        {
          activity,
          programme,
          title,
          output: data.output ?? null,
          outcome,
          lead,
          collaborators,
          facilitator: data.facilitator ?? null,
          sites,
          start: data.window.start,
          end: data.window.end,
          plannedCost: data.plannedCost?.amount ?? null,
          currency: data.plannedCost?.currency ?? null,
          category: data.category ?? null,
          status: 'planned',
          statusBefore: null,
          modality: null,
          endedOn: null,
          relation: relationOf(participant, { lead, collaborators, facilitator: data.facilitator }),
        },
      ),
    ]),
    on(ActivityScheduledV1, ({ data: { activity, window } }) => [
      follows(activity, { ...window, status: 'scheduled' }),
    ]),
    on(ActivityRescheduledV1, ({ data: { activity, window } }) => [follows(activity, window)]),
    on(ActivityStartedV1, ({ data: { activity } }) => [follows(activity, { status: 'ongoing' })]),
    on(ActivitySuspendedV1, ({ data: { activity } }) => [
      amend<ActivityRow>(ActivityRow, { activity }, (row) => ({
        ...row,
        status: 'suspended',
        statusBefore: row.status,
      })),
    ]),
    on(ActivityResumedV1, ({ data: { activity } }) => [
      amend<ActivityRow>(ActivityRow, { activity }, (row) => ({
        ...row,
        status: row.statusBefore ?? row.status,
        statusBefore: null,
      })),
    ]),
    on(ActivityCompletedV1, ({ data: { activity, completedOn: endedOn } }) => [
      follows(activity, { status: 'completed', endedOn }),
    ]),
    on(ActivityEliminatedV1, ({ data: { activity, eliminatedOn: endedOn } }) => [
      follows(activity, { status: 'eliminated', endedOn }),
    ]),
    on(ActivityModalityChangedV1, ({ data: { activity, modality } }) => [follows(activity, { modality })]),
    on(ActivityOccurrenceLoggedV1, ({ programme, actor, data: { occurrence, to, evidence, note, ...data } }) => [
      put(
        OccurrenceRow,
        { occurrence },
        {
          occurrence,
          programme,
          activity: data.activity,
          what: data.what,
          site: data.site,
          from: data.from,
          to: to ?? null,
          byWhom: data.byWhom,
          participants: data.participants,
          evidence: evidence ?? null,
          note: note ?? null,
          loggedBy: actor.organization,
        },
      ),
    ]),
  );
