import { Amount, Code, MoneyDto, Nested, NestedList, OneOf, Percent, Text } from '@concert/service-kit';
import { type ActivityStatus, activityStatuses } from '../activities/activities.view.js';
import { CorrectedOutcome, CorrectedOutput } from './results-framework.view.js';

class FrameworkIndicatorResponse {
  @Code({ example: '2.3.a' })
  indicator: string;

  @Text()
  title: string;

  @Text()
  unit: string;

  @Amount({ nullable: true })
  baseline: string | null;

  @Amount({ nullable: true })
  target: string | null;

  @Amount({ nullable: true, description: 'What was approved so far' })
  toDate: string | null;

  @Percent({ nullable: true, description: 'How far from the baseline to the target' })
  percentOfWay: string | null;
}

class FrameworkActivityResponse {
  @Code({ description: 'UUID' })
  id: string;

  @Text()
  title: string;

  @Code()
  lead: string;

  @OneOf(activityStatuses)
  status: ActivityStatus;

  @Nested(() => MoneyDto, { nullable: true, description: 'Null: not costed' })
  plannedCost: MoneyDto | null;
}

/** What stands under a result of the framework. */
export class ResultResponse {
  @NestedList(() => FrameworkIndicatorResponse)
  indicators: FrameworkIndicatorResponse[];

  @NestedList(() => FrameworkActivityResponse, { description: 'Those that stand under this result itself' })
  activities: FrameworkActivityResponse[];
}

export class OutputResponse extends ResultResponse {
  @Code({ example: '2.3' })
  code: string;

  @Text()
  title: string;

  @Code({ nullable: true, description: 'The participant that leads it' })
  lead: string | null;

  @Nested(() => CorrectedOutput, { nullable: true, description: 'What it said before the last correction' })
  corrected: CorrectedOutput | null;
}

export class OutcomeResponse extends ResultResponse {
  @Code({ example: '2' })
  code: string;

  @Text()
  title: string;

  @Text({ nullable: true, description: 'What the document calls it, where it has another word' })
  originalTerm: string | null;

  @Nested(() => CorrectedOutcome, { nullable: true, description: 'What it said before the last correction' })
  corrected: CorrectedOutcome | null;

  @NestedList(() => OutputResponse)
  outputs: OutputResponse[];
}

/** Outcomes with their outputs. */
export class FrameworkResponse {
  @Code({ example: 'MDGF-1880' })
  programme: string;

  @NestedList(() => OutcomeResponse)
  outcomes: OutcomeResponse[];
}
