import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One allocation of the programme's budget to an agency; those of an agency add up. */
@Entity('allocations')
export class Allocation {
  /** Id of the event. */
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  programme: string;

  @Column('text')
  agency: string;

  @Column('numeric')
  amount: string;

  @Column('text')
  currency: string;

  @Column('text', { nullable: true })
  output: string | null;

  @Column('text', { nullable: true })
  category: string | null;

  @Column('integer', { nullable: true })
  year: number | null;

  @Column('date')
  effectiveDate: string;

  @Column('text')
  recordedAt: string;
}
