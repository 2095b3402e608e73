import { programmeList } from '@concert/programme-directory';
import { Code, MomentPageQuery, OneOf, Text } from '@concert/service-kit';
import { trainerKinds, type TrainersRecorded } from '../../trainers/trainers.js';
import { TrainersRow } from './trainers.view.js';

export class TrainersQuery extends MomentPageQuery {
  @OneOf(trainerKinds, { optional: true })
  kind?: TrainersRecorded['data']['kind'];

  @Code({ optional: true })
  organization?: string;

  @Text({ optional: true, max: 80 })
  site?: string;
}

/** The register of trainers, by counts only, in the order in which they were recorded. */
export const trainersList = programmeList({
  path: 'trainers',
  tag: 'trainers',
  row: TrainersRow,
  order: ['recordedAt', 'group'],
  query: TrainersQuery,
});
