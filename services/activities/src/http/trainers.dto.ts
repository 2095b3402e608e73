import { Code, Codes, MomentPageQuery, OneOf, RecordedRequest, Text, WholeNumber } from '@concert/service-kit';
import {
  laterTrainerStatuses,
  trainerKinds,
  type TrainersRecorded,
  type TrainersRecounted,
  trainerStatuses,
} from '../domain/trainers/trainers.js';

class CountedDto extends RecordedRequest {
  @WholeNumber({ optional: true, nullable: true, description: 'Null or left out: nobody counted' })
  count?: number | null;

  @WholeNumber({ optional: true, nullable: true })
  women?: number | null;

  @WholeNumber({ optional: true, nullable: true })
  men?: number | null;
}

/** Counts only: there is no field for a name. */
export class RecordTrainersDto extends CountedDto {
  @OneOf(trainerKinds)
  kind: TrainersRecorded['data']['kind'];

  @Code({ description: 'The participant that keeps their names', example: 'UNESCO' })
  organization: string;

  @Text({ example: 'Life skills' })
  topic: string;

  @Text({ optional: true, max: 80, description: 'Name of a site of the programme' })
  site?: string;

  @Codes({ optional: true, description: 'ISO 639 codes', example: ['zh'] })
  languages?: string[];

  @Text({ optional: true, max: 80, description: 'Ethnic group, where they work with one' })
  minority?: string;

  @OneOf(trainerStatuses)
  status: TrainersRecorded['data']['status'];
}

export class RecountTrainersDto extends CountedDto {
  @OneOf(laterTrainerStatuses)
  status: TrainersRecounted['data']['status'];
}

export class TrainersQuery extends MomentPageQuery {
  @OneOf(trainerKinds, { optional: true })
  kind?: TrainersRecorded['data']['kind'];

  @Code({ optional: true })
  organization?: string;

  @Text({ optional: true, max: 80 })
  site?: string;
}
