import { Text } from '@concert/service-kit';

/** A figure and the one sentence that says where it comes from, or why there is none. */
export class ExplainedFigureResponse {
  @Text({ nullable: true, description: 'Decimal in the currency of the programme, or percent; null: cannot be known' })
  readonly value: string | null;

  @Text()
  readonly explanation: string;
}
