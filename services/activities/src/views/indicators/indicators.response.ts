import { OmitType } from '@nestjs/swagger';
import { Nested } from '@concert/service-kit';
import { Amount, Code, HalfYear, NestedList, Percent } from '@concert/service-kit';
import { IndicatorRow } from './indicators.view.js';

class LowerLevelResponse {
  @Code()
  indicator: string;

  @Amount({ nullable: true })
  value: string | null;
}

/** A figure of a half-year: the indicator's own, those of the lower level, and all of them as one. */
export class RolledUpPeriodResponse {
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
export class IndicatorResponse extends OmitType(IndicatorRow, ['programme']) {
  @Nested(() => RollUpResponse)
  rollUp: RollUpResponse;
}
