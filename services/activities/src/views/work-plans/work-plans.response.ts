import {
  CalendarDate,
  Code,
  MoneyDto,
  Nested,
  NestedList,
  OneOf,
  Text,
  WholeNumber,
  YesNo,
} from '@concert/service-kit';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import { activityStatuses } from '../activities/activities.view.js';
import { type Colour, colours } from './colours.js';
import { WorkPlanRow, type WorkPlanStatus, workPlanStatuses } from './work-plans.view.js';

class LineActivityResponse {
  @Code({ description: 'UUID' })
  id: string;

  @Text()
  title: string;

  @OneOf(activityStatuses)
  status: string;
}

class QuarterResponse {
  @WholeNumber({ min: 1, max: 4 })
  quarter: number;

  @OneOf(colours, {
    nullable: true,
    description: 'green: done or on track; yellow: late; red: overdue; grey: not started; null: not planned then',
  })
  colour: Colour | null;
}

/** A line with how its activity stands. */
export class WorkPlanLineResponse {
  @Code()
  line: string;

  @Text()
  title: string;

  @ApiProperty({ type: 'integer', isArray: true })
  quarters: readonly number[];

  @Nested(() => MoneyDto, { nullable: true })
  budget: MoneyDto | null;

  @Code()
  responsible: string;

  @Nested(() => LineActivityResponse, { nullable: true, description: 'Null for a proposal' })
  activity: LineActivityResponse | null;

  @YesNo({ description: 'Planned, with quarters and a budget, in a plan that is in force' })
  isFormal: boolean;

  @NestedList(() => QuarterResponse)
  byQuarter: QuarterResponse[];
}

class WorkPlanVersionResponse {
  @WholeNumber({ min: 1 })
  planVersion: number;

  @OneOf(workPlanStatuses)
  status: WorkPlanStatus;

  @Text({ nullable: true })
  reason: string | null;

  @CalendarDate({ nullable: true })
  approvedOn: string | null;
}

/** The plan of a year: its lines, quarter by quarter in colour. */
export class WorkPlanResponse extends OmitType(WorkPlanRow, ['programme', 'lines']) {
  @CalendarDate({ description: 'The day on which it is looked at' })
  on: string;

  @NestedList(() => WorkPlanLineResponse)
  lines: WorkPlanLineResponse[];

  @NestedList(() => WorkPlanVersionResponse)
  versions: WorkPlanVersionResponse[];
}
