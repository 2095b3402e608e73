import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { Text } from '../http/fields.js';

/** Who parks messages in an application. */
const PARKING = ['views', 'reactions'];

/** Which parked message is left out for good. */
export class DiscardRequest {
  @ApiProperty({ example: 'budgets' })
  @Matches(/^[a-z][a-z0-9-]{0,79}$/)
  readonly source!: string;

  @ApiProperty({ example: '1234' })
  @Matches(/^\d{1,18}$/)
  readonly position!: string;

  @ApiProperty({
    enum: PARKING,
    required: false,
    description: 'For whom it is left out; may be left out when it stopped only one of them',
  })
  @IsOptional()
  @IsIn(PARKING)
  readonly subscriber?: string;

  @Text({ description: 'Why it is left out' })
  readonly reason!: string;
}

/** A message that could not be applied, or that waits behind such a one. */
export class ParkedMessageResponse {
  @ApiProperty({ enum: PARKING, description: 'By whom it could not be taken up' })
  readonly subscriber!: string;

  @ApiProperty({ example: 'MDGF-1880' })
  readonly programme!: string;

  @ApiProperty({ example: 'budgets' })
  readonly source!: string;

  @ApiProperty({ example: '1234' })
  readonly position!: string;

  @ApiProperty({ example: 'budgets.TransferRecorded.v1' })
  readonly type!: string;

  @ApiProperty({ type: String, nullable: true, description: 'What stopped it; null when it waits behind another' })
  readonly error!: string | null;

  @ApiProperty({ format: 'date-time' })
  readonly parkedAt!: string;
}

/** What others wrote on a topic, or what was altered on its way: it reaches no view. */
export class SetAsideResponse {
  @ApiProperty({ example: 'budgets' })
  readonly source!: string;

  @ApiProperty({ enum: ['unreadable', 'foreign', 'unrecorded', 'different'] })
  readonly reason!: string;

  @ApiProperty({ type: 'integer', description: 'Records since the start' })
  readonly count!: number;
}

/** Who takes messages in, and how far it is behind. */
export class SubscriptionResponse {
  @ApiProperty({ example: 'views' })
  readonly subscriber!: string;

  @ApiProperty({ enum: ['running', 'retrying', 'halted', 'stopped'] })
  readonly state!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'By source, positions still to come',
    example: { budgets: '0' },
  })
  readonly lag!: Readonly<Record<string, string>>;

  @ApiProperty({ type: [SetAsideResponse], required: false, description: 'Left out when there is nothing' })
  readonly setAside?: readonly SetAsideResponse[];
}

/** How an application is. */
export class OperationsResponse {
  @ApiProperty({ example: 'budgets' })
  readonly service!: string;

  @ApiProperty({ description: 'Whether everything works and is caught up' })
  readonly ready!: boolean;

  @ApiProperty({ type: [String], description: 'Why it is not ready', example: ['views is 3 behind agencies'] })
  readonly reasons!: readonly string[];

  @ApiProperty({ type: [SubscriptionResponse] })
  readonly subscriptions!: readonly SubscriptionResponse[];

  @ApiProperty({ type: 'integer', description: 'How many messages are parked' })
  readonly parkedCount!: number;

  @ApiProperty({ type: [ParkedMessageResponse], description: 'The first hundred of them' })
  readonly parked!: readonly ParkedMessageResponse[];
}
