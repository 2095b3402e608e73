import type { BeneficiaryCell, BeneficiaryGroup, Reach } from '@concert/contracts/activities';
import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

class CellResponse implements BeneficiaryCell {
  @ApiProperty({
    enum: ['institutions', 'women', 'girls', 'men', 'boys', 'women-and-girls', 'men-and-boys', 'ethnic-groups'],
  })
  readonly group: BeneficiaryGroup;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null: not collected, or blank' })
  readonly count: number | null;

  @ApiProperty({ type: Boolean })
  readonly notCollected: boolean;
}

/** What a count said before, and why it was told anew. */
export class FormerCount {
  @ApiProperty({ type: [CellResponse] })
  readonly cells: readonly BeneficiaryCell[];

  @ApiProperty({ type: String })
  readonly reason: string;

  @ApiProperty({ type: String, description: 'Instant (UTC) of the restatement' })
  readonly restatedAt: string;
}

/** How many somebody reached in a period: what was reported, and what it adds up to. */
@Entity('beneficiary_counts')
@Index('beneficiary_counts_of_programme', ['programme'])
export class BeneficiaryCountRow {
  /** UUID. */
  @PrimaryColumn('text')
  report: string;

  @Column('text')
  programme: string;

  @Column('text')
  period: string;

  /** Code of an organization, or `programme`. */
  @Column('text')
  scope: string;

  @ApiProperty({ enum: ['direct', 'indirect'] })
  @Column('text')
  reach: Reach;

  @ApiProperty({ type: [CellResponse] })
  @Column('jsonb')
  cells: readonly BeneficiaryCell[];

  /** Women, girls, men and boys as far as they were counted, never keyed; null when none of them was. */
  @Column('integer', { nullable: true })
  persons: number | null;

  @Column('integer', { nullable: true })
  female: number | null;

  @Column('integer', { nullable: true })
  male: number | null;

  /** Whether all four were counted, alone or in a joint cell. */
  @Column('boolean')
  isComplete: boolean;

  @ApiProperty({ type: [FormerCount] })
  @Column('jsonb')
  formerCounts: readonly FormerCount[];

  @Column('text')
  recordedAt: string;

  @Column('text')
  recordedBy: string;

  /** What `If-Match` is compared with. */
  @Column('integer')
  version: number;
}
