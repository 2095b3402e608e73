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
import { ApiProperty } from '@nestjs/swagger';
import { WorkPlanLineDto } from './work-plans.dto.js';

const STATUSES = ['draft', 'submitted', 'approved', 'superseded'];

class WorkPlanFacts {
  @WholeNumber({ example: 2011 })
  year: number;

  @WholeNumber({ min: 1 })
  planVersion: number;

  @OneOf(STATUSES)
  status: string;

  @Text({ nullable: true, description: 'Why the version before it was amended' })
  reason: string | null;

  @Code({ nullable: true })
  submittedBy: string | null;

  @Code({ nullable: true, description: 'The body that decided last' })
  decidedBy: string | null;

  @Code({ nullable: true, description: 'UUID of its decision' })
  decision: string | null;

  @CalendarDate({ nullable: true })
  approvedOn: string | null;

  @WholeNumber({ description: 'What `If-Match` is compared with' })
  version: number;
}

/** One version, as the list shows it. */
export class WorkPlanListed extends WorkPlanFacts {
  @Code()
  programme: string;

  @NestedList(() => WorkPlanLineDto)
  lines: WorkPlanLineDto[];
}

class LineActivityResponse {
  @Code({ description: 'UUID' })
  id: string;

  @Text()
  title: string;

  @OneOf(['planned', 'scheduled', 'ongoing', 'suspended', 'completed', 'eliminated'])
  status: string;
}

class QuarterResponse {
  @WholeNumber({ min: 1, max: 4 })
  quarter: number;

  @OneOf(['green', 'yellow', 'red', 'grey'], {
    nullable: true,
    description: 'green: done or on track; yellow: late; red: overdue; grey: not started; null: not planned then',
  })
  colour: string | null;
}

class WorkPlanLineResponse {
  @Code()
  line: string;

  @Text()
  title: string;

  @ApiProperty({ type: 'integer', isArray: true })
  quarters: number[];

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

  @OneOf(STATUSES)
  status: string;

  @Text({ nullable: true })
  reason: string | null;

  @CalendarDate({ nullable: true })
  approvedOn: string | null;
}

/** The plan of a year: its lines, quarter by quarter in colour. */
export class WorkPlanResponse extends WorkPlanFacts {
  @CalendarDate({ description: 'The day on which it is looked at' })
  on: string;

  @NestedList(() => WorkPlanLineResponse)
  lines: WorkPlanLineResponse[];

  @NestedList(() => WorkPlanVersionResponse)
  versions: WorkPlanVersionResponse[];
}
