import type { EvaluationRegisteredV1 } from '@concert/contracts/recommendations';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An evaluation with what it rated. */
@Entity('evaluations')
export class EvaluationRow {
  @PrimaryColumn('text')
  evaluation: string;

  @Column('text')
  programme: string;

  @Column('text')
  code: string;

  @Column('text')
  kind: string;

  @Column('jsonb')
  evaluators: EvaluationRegisteredV1['evaluators'];

  @Column('text', { nullable: true })
  commissioner: string | null;

  @Column('text', { nullable: true })
  manager: string | null;

  @Column('date')
  periodStart: string;

  @Column('date')
  periodEnd: string;

  @Column('date', { nullable: true })
  reportDate: string | null;

  @Column('jsonb')
  method: readonly string[];

  @Column('jsonb')
  limits: readonly string[];

  @Column('jsonb')
  ratings: readonly { readonly criterion: string; readonly score: number; readonly scale: readonly string[] }[];
}
