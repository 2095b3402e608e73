import type { LocalResourcesMobilisedV1 } from '@concert/contracts/activities';
import type { Money } from '@concert/money';
import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

class AmountResponse implements Money {
  @ApiProperty({ type: String, example: '150000.00' })
  readonly amount: string;

  @ApiProperty({ type: String, example: 'CNY' })
  readonly currency: string;
}

/** Means that a government or another source adds of its own: no part of the programme's budget. */
@Entity('local_resources')
@Index('local_resources_of_programme', ['programme'])
export class LocalResourcesRow {
  /** UUID. */
  @PrimaryColumn('text')
  resources: string;

  @Column('text')
  programme: string;

  @Column('text')
  source: string;

  @ApiProperty({ enum: ['national', 'provincial', 'municipal', 'county', 'community'] })
  @Column('text')
  layer: LocalResourcesMobilisedV1['layer'];

  @Column('text', { nullable: true })
  site: string | null;

  @ApiProperty({ type: AmountResponse })
  @Column('jsonb')
  amount: Money;

  /** True for staff, rooms and goods, valued in money. */
  @Column('boolean')
  inKind: boolean;

  @Column('text')
  purpose: string;

  @Column('text')
  lead: string;

  @Column('text', { nullable: true })
  workPlan: string | null;

  @Column('date')
  on: string;

  @Column('text')
  recordedAt: string;

  @Column('text')
  recordedBy: string;

  /** What `If-Match` is compared with. */
  @Column('integer')
  version: number;
}
