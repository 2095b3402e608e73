import { OmitType } from '@nestjs/swagger';
import { MoneyDto, Nested, Text } from '@concert/service-kit';
import { ActivityRow, WindowResponse } from './activities.view.js';

/** An activity as the API tells of it. */
export class ActivityResponse extends OmitType(ActivityRow, [
  'activity',
  'programme',
  'start',
  'end',
  'plannedCost',
  'releasedAmount',
  'currency',
  'statusBefore',
  'scheduledAt',
  'tookPlace',
]) {
  @Text({ description: 'UUID' })
  id: string;

  @Nested(() => WindowResponse)
  window: WindowResponse;

  @Nested(() => MoneyDto, { nullable: true, description: 'Null: not costed' })
  plannedCost: MoneyDto | null;

  @Nested(() => MoneyDto, { nullable: true, description: 'What an eliminated activity will not cost' })
  releasedAmount: MoneyDto | null;
}
