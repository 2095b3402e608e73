import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Money that is set aside for a purpose, held by no agency. */
@Entity('earmarks')
export class Earmark {
  @PrimaryColumn('text')
  programme: string;

  @PrimaryColumn('text')
  earmark: string;

  @Column('numeric')
  amount: string;

  @Column('text')
  currency: string;

  /** What the revisions that gave or took say it is for. */
  @Column('jsonb')
  purposes: readonly string[];

  /** UUIDs of the revisions that gave or took. */
  @Column('jsonb')
  revisions: readonly string[];
}
