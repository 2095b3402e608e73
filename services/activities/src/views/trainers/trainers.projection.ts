import { TrainersRecordedV1, TrainersRecountedV1 } from '@concert/contracts/activities';
import { amend, defineProjection, on, put } from '@concert/projections';
import { TrainersRow } from './trainers.view.js';

/** The register of trainers: how many of which kind, where. */
export const trainersView = defineProjection(
  'trainers',
  [TrainersRow],

  on(TrainersRecordedV1, ({ programme, actor, recordedAt, streamVersion, data }) => [
    put(
      TrainersRow,
      { group: data.group },
      {
        ...data,
        programme,
        site: data.site ?? null,
        minority: data.minority ?? null,
        recordedAt,
        recordedBy: actor.organization,
        version: streamVersion,
      },
    ),
  ]),
  on(TrainersRecountedV1, ({ streamVersion, data }) => [
    amend<TrainersRow>(TrainersRow, { group: data.group }, (row) => ({ ...row, ...data, version: streamVersion })),
  ]),
);
