import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A service that young migrants, or others, can turn to. */
@Entity('services')
@Index('services_of_programme', ['programme'])
export class ServiceRow {
  /** UUID. */
  @PrimaryColumn('text')
  entry: string;

  @Column('text')
  programme: string;

  @Column('text')
  service: string;

  /** Who offers it: an organization, or a centre by its name. */
  @Column('text')
  provider: string;

  @Column('text')
  site: string;

  @Column('text')
  audience: string;

  /** Where those are sent on to whom it cannot help. */
  @ApiProperty({ type: [String] })
  @Column('jsonb')
  referralTo: readonly string[];

  @Column('text', { nullable: true })
  opening: string | null;

  @ApiProperty({ enum: ['planned', 'open', 'closed-for-now', 'withdrawn'] })
  @Column('text')
  status: 'planned' | 'open' | 'closed-for-now' | 'withdrawn';

  /** Code of the organization that answers for the entry. */
  @Column('text')
  lead: string;

  @Column('date', { nullable: true })
  withdrawnOn: string | null;

  @Column('text', { nullable: true })
  withdrawnBecause: string | null;

  @Column('text')
  recordedAt: string;

  @Column('text')
  recordedBy: string;

  /** What `If-Match` is compared with. */
  @Column('integer')
  version: number;
}
