import type { DecisionSubject } from '@concert/contracts/reviews';
import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

class SubjectResponse implements DecisionSubject {
  @ApiProperty({ type: String, example: 'agencies' })
  readonly service: DecisionSubject['service'];

  @ApiProperty({ type: String, example: 'extension' })
  readonly kind: DecisionSubject['kind'];

  @ApiProperty({ type: String })
  readonly id: string;
}

@Entity('decisions')
@Index('decisions_in_order', ['programme', 'date', 'decision'])
export class DecisionRow {
  @PrimaryColumn('text')
  decision: string;

  @Column('text')
  programme: string;

  @Column('text')
  meeting: string;

  @Column('text')
  body: string;

  /** The day of the meeting. */
  @Column('date')
  date: string;

  @ApiProperty({ type: SubjectResponse })
  @Column('jsonb')
  subject: DecisionSubject;

  @Column('text')
  outcome: string;

  @Column('text')
  text: string;

  @ApiProperty({ type: [String] })
  @Column('jsonb')
  conditions: readonly string[];

  /** By service, the log position up to which the body had seen the record. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  @Column('jsonb')
  positionsSeen: Readonly<Record<string, string>>;
}
