import { MoneyDto, Nested, Text } from '@concert/service-kit';
import { ActivityFacts, WindowResponse } from './activities.view.js';

/** An activity as the API tells of it. */
export class ActivityResponse extends ActivityFacts {
  @Text({ description: 'UUID' })
  id: string;

  @Nested(() => WindowResponse)
  window: WindowResponse;

  @Nested(() => MoneyDto, { nullable: true, description: 'Null: not costed' })
  plannedCost: MoneyDto | null;

  @Nested(() => MoneyDto, { nullable: true, description: 'What an eliminated activity will not cost' })
  releasedAmount: MoneyDto | null;
}
