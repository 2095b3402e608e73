import { Code, Codes, commandRoutes, OneOf, RecordedRequest, Text, WholeNumber } from '@concert/service-kit';
import {
  laterTrainerStatuses,
  RecordTrainers,
  RecountTrainers,
  trainerKinds,
  type TrainersRecorded,
  type TrainersRecounted,
  trainerStatuses,
} from './trainers.js';

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

const counted = <Sent extends CountedDto>({ count = null, women = null, men = null, ...sent }: Sent) => ({
  ...sent,
  count,
  women,
  men,
});

const at = commandRoutes('programmes/:programme/trainers', 'trainers');

export const TrainersController = at.controller('TrainersController', [
  at.post('', RecordTrainers, RecordTrainersDto, {
    newIds: { group: 'trainers' },
    data: ({ languages = [], ...sent }) => ({ ...counted(sent), languages }),
  }),
  at.post(':group/recount', RecountTrainers, RecountTrainersDto, { status: 204, data: counted }),
]);
