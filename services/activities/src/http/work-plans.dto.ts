import {
  CalendarDate,
  Code,
  MomentQuery,
  MoneyDto,
  Nested,
  NestedList,
  RecordedRequest,
  Text,
} from '@concert/service-kit';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayUnique, IsArray, IsInt, IsOptional, Max, Min } from 'class-validator';

export class WorkPlanLineDto {
  @Code({ example: '2.3.1' })
  line: string;

  @Text()
  title: string;

  @Code({ optional: true, description: 'UUID of the planned activity; left out while the line is a proposal' })
  activity?: string;

  @ApiProperty({ type: 'integer', isArray: true, minimum: 1, maximum: 4, example: [1, 2] })
  @IsArray()
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(4, { each: true })
  quarters: number[];

  @Nested(() => MoneyDto, { nullable: true, description: 'Null: none yet' })
  budget: MoneyDto | null;

  @Code({ example: 'ILO' })
  responsible: string;
}

export class DraftWorkPlanDto extends RecordedRequest {
  @NestedList(() => WorkPlanLineDto)
  lines: WorkPlanLineDto[];
}

export class AmendWorkPlanDto extends RecordedRequest {
  @NestedList(() => WorkPlanLineDto)
  lines: WorkPlanLineDto[];

  @Text({ max: 2000 })
  declare reason: string;
}

export class WorkPlanQuery extends MomentQuery {
  @ApiPropertyOptional({ type: 'integer', description: 'The version in force when left out' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  planVersion?: number;

  @CalendarDate({ optional: true, description: 'The day on which it is looked at: the day of `asOf`, or today' })
  on?: string;
}
