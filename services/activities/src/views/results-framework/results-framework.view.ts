import { Code, Text } from '@concert/service-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an outcome said before its last correction, and why it was corrected. */
export class CorrectedOutcome {
  @Text()
  title: string;

  @Text({ nullable: true })
  originalTerm: string | null;

  @Text({ max: 2000 })
  reason: string;
}

/** What an output said before its last correction, and why it was corrected. */
export class CorrectedOutput {
  @Text()
  title: string;

  @Code({ nullable: true })
  lead: string | null;

  @Text({ max: 2000 })
  reason: string;
}

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

  @Column('jsonb', { nullable: true })
  corrected: CorrectedOutcome | null;
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

  @Column('jsonb', { nullable: true })
  corrected: CorrectedOutput | null;
}
