import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('outcomes')
export class OutcomeRow {
  @PrimaryColumn('text')
  programme: string;

  @PrimaryColumn('text')
  code: string;

  @Column('text')
  title: string;

  /** What the document calls it, where it has another word: `objective`. */
  @Column('text', { nullable: true })
  originalTerm: string | null;
}

@Entity('outputs')
export class OutputRow {
  @PrimaryColumn('text')
  programme: string;

  @PrimaryColumn('text')
  code: string;

  /** Code of the outcome it contributes to. */
  @Column('text')
  outcome: string;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  lead: string | null;
}
