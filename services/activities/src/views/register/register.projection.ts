import { RegisterEntryFollowedUpV1, RegisterEntryRecordedV1 } from '@concert/contracts/activities';
import { amend, defineProjection, on, put } from '@concert/projections';
import { RegisterEntryRow } from './register.view.js';

/** Missions, trainings, policy texts, good practices and what else a programme keeps a list of. */
export const registerView = defineProjection(
  'register',
  [RegisterEntryRow],

  on(RegisterEntryRecordedV1, ({ programme, actor, recordedAt, streamVersion, data }) => [
    put(
      RegisterEntryRow,
      { entry: data.entry },
      {
        entry: data.entry,
        programme,
        kind: data.kind,
        title: data.title,
        description: data.description ?? null,
        byWhom: data.byWhom,
        status: data.status ?? null,
        site: data.site ?? null,
        from: data.from ?? null,
        to: data.to ?? null,
        output: data.output ?? null,
        activity: data.activity ?? null,
        audience: data.audience ?? null,
        address: data.address ?? null,
        assessment: data.assessment ?? null,
        sexDisaggregated: data.sexDisaggregated ?? null,
        reached: data.reached ?? null,
        followUps: [],
        recordedAt,
        recordedBy: actor.organization,
        version: streamVersion,
      },
    ),
  ]),
  on(RegisterEntryFollowedUpV1, ({ effectiveDate, streamVersion, data: { entry, ...followUp } }) => [
    amend<RegisterEntryRow>(RegisterEntryRow, { entry }, (row) => ({
      ...row,
      status: followUp.status,
      sexDisaggregated: followUp.sexDisaggregated ?? row.sexDisaggregated,
      followUps: [...row.followUps, { ...followUp, on: effectiveDate }],
      version: streamVersion,
    })),
  ]),
);
