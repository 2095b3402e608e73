import { Code, commandRoutes, MoneyDto, Nested, NestedList, OneOf, RecordedRequest, Text } from '@concert/service-kit';
import {
  ApproveSmallProject,
  CloseSmallProject,
  type Layer,
  layers,
  PlanSmallProject,
  ReportOnSmallProject,
  StartSmallProject,
} from './small-project.js';
import { ApiProperty } from '@nestjs/swagger';
import { Matches, ValidateIf } from 'class-validator';
import { WindowDto } from '../activity/activity.api.js';

export class PlanSmallProjectDto extends RecordedRequest {
  @Text()
  title: string;

  @Code({ description: 'The participant that answers for it', example: 'ILO' })
  lead: string;

  @Text({ description: 'Who carries it out: an organization of any kind' })
  partner: string;

  @Text({ optional: true, description: 'The provincial programme or action plan it belongs to' })
  actionProgramme?: string;

  @Code({ optional: true, example: '2.3' })
  output?: string;

  @Text({ max: 80, description: 'Name of a site of the programme' })
  site: string;

  @OneOf(layers)
  layer: Layer;

  @Nested(() => WindowDto)
  window: WindowDto;

  @Nested(() => MoneyDto, {
    optional: true,
    nullable: true,
    description: 'Null or left out: without a grant, or not known',
  })
  grant?: MoneyDto | null;

  @Text({ max: 2000 })
  purpose: string;
}

export class SmallProjectNoteDto extends RecordedRequest {
  @Text({ optional: true, max: 2000 })
  note?: string;
}

export class SmallProjectValueDto {
  @Text({ example: 'Girls reached' })
  name: string;

  @ApiProperty({ type: String, nullable: true, description: 'decimal; null: not counted', example: '412' })
  @ValidateIf((_, value) => value !== null)
  @Matches(/^-?(0|[1-9]\d{0,14})(\.\d{1,4})?$/, { message: 'must be a decimal number without grouping, or null' })
  value: string | null;

  @Text({ max: 40, example: 'persons' })
  unit: string;
}

export class ReportOnSmallProjectDto extends RecordedRequest {
  @Text({ max: 5000, description: 'What was done' })
  process: string;

  @Text({ max: 5000, description: 'What came of it' })
  outcome: string;

  @NestedList(() => SmallProjectValueDto)
  values: SmallProjectValueDto[];
}

const at = commandRoutes('programmes/:programme/small-projects', 'small projects');

export const SmallProjectController = at.controller('SmallProjectController', [
  at.post('', PlanSmallProject, PlanSmallProjectDto, {
    newIds: { smallProject: 'small-project' },
    data: ({ grant = null, ...sent }) => ({ ...sent, grant }),
  }),
  at.post(':smallProject/approval', ApproveSmallProject, SmallProjectNoteDto, { status: 204 }),
  at.post(':smallProject/start', StartSmallProject, RecordedRequest, { status: 204 }),
  at.post(':smallProject/reports', ReportOnSmallProject, ReportOnSmallProjectDto, {
    newIds: { report: 'small-project-report' },
  }),
  at.post(':smallProject/closure', CloseSmallProject, SmallProjectNoteDto, { status: 204 }),
]);
