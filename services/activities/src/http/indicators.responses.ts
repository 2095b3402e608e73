import {
  Amount,
  CalendarDate,
  Code,
  HalfYear,
  Nested,
  NestedList,
  OneOf,
  Percent,
  Text,
  Texts,
  WholeNumber,
} from '@concert/service-kit';
import { indicatorCalculations, indicatorMethods } from '../domain/indicator/indicator.events.js';
import { BaselineDto, GroupValueDto, IndicatorTermsDto, TargetDto } from './indicators.dto.js';

export class ReportedActualResponse {
  @HalfYear()
  period: string;

  @Amount({ nullable: true })
  value: string | null;

  @NestedList(() => GroupValueDto)
  groups: GroupValueDto[];

  @Text({ nullable: true })
  note: string | null;

  @OneOf(['submitted', 'returned', 'approved'])
  status: string;

  @Code()
  submittedBy: string;

  @Code({ nullable: true })
  approvedBy: string | null;

  @Text({ nullable: true, description: 'Why it was sent back last' })
  returnedBecause: string | null;
}

class FormerTermsResponse {
  @Nested(() => IndicatorTermsDto)
  former: IndicatorTermsDto;

  @Text()
  reason: string;

  @CalendarDate()
  on: string;
}

class LowerLevelResponse {
  @Code()
  indicator: string;

  @Amount({ nullable: true })
  value: string | null;
}

class RolledUpPeriodResponse {
  @HalfYear()
  period: string;

  @Amount({ nullable: true, description: 'Approved here; null when none is' })
  own: string | null;

  @NestedList(() => LowerLevelResponse)
  lowerLevel: LowerLevelResponse[];

  @Amount({ nullable: true, description: 'Own and lower level as one' })
  total: string | null;
}

export class RollUpResponse {
  @NestedList(() => RolledUpPeriodResponse)
  byPeriod: RolledUpPeriodResponse[];

  @Amount({ nullable: true, description: 'The last figure when cumulative, else of all half-years' })
  toDate: string | null;

  @Percent({ nullable: true, description: 'How far from the baseline to the target' })
  percentOfWay: string | null;
}

/** An indicator with what was reported, against its target. */
export class IndicatorResponse {
  @Code({ example: '2.3.a' })
  indicator: string;

  @Text()
  title: string;

  @Code({ nullable: true })
  outcome: string | null;

  @Code({ nullable: true })
  output: string | null;

  @Code()
  responsible: string;

  @Text()
  unit: string;

  @Nested(() => BaselineDto)
  baseline: BaselineDto;

  @Nested(() => TargetDto)
  target: TargetDto;

  @Texts()
  disaggregation: string[];

  @OneOf(indicatorMethods)
  method: string;

  @OneOf(indicatorCalculations)
  calculation: string;

  @Code({ nullable: true })
  partOf: string | null;

  @Text({ nullable: true })
  site: string | null;

  @Code({ nullable: true, description: 'The indicator that goes on in its place' })
  mergedInto: string | null;

  @Text({ nullable: true })
  mergedBecause: string | null;

  @NestedList(() => ReportedActualResponse)
  actuals: ReportedActualResponse[];

  @NestedList(() => FormerTermsResponse)
  revisions: FormerTermsResponse[];

  @WholeNumber({ description: 'What `If-Match` is compared with' })
  version: number;

  @Nested(() => RollUpResponse)
  rollUp: RollUpResponse;
}
