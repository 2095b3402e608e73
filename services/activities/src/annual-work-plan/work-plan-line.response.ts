import { Code, MoneyDto, Nested, Text } from '@concert/service-kit';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsInt, Max, Min } from 'class-validator';

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
