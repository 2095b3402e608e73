import { OperationsResponse } from '@concert/service-kit';
import { ApiProperty, PartialType } from '@nestjs/swagger';

/** How an application is; what it alone can say is left out while it does not answer. */
export class ApplicationResponse extends PartialType(OperationsResponse) {
  @ApiProperty({ description: 'The service, or `view-` and the participant', example: 'budgets' })
  readonly name!: string;

  @ApiProperty({ enum: ['service', 'view'] })
  readonly kind!: 'service' | 'view';

  @ApiProperty({ enum: ['up', 'down'] })
  readonly status!: 'up' | 'down';
}

/** How everything behind this address is. */
export class PlatformResponse {
  @ApiProperty({ description: 'Whether every application works and is caught up' })
  readonly ready!: boolean;

  @ApiProperty({ format: 'date-time' })
  readonly checkedAt!: string;

  @ApiProperty({ type: [ApplicationResponse] })
  readonly items!: readonly ApplicationResponse[];
}
