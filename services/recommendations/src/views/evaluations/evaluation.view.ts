import type { EvaluationRegisteredV1 } from '@concert/contracts/recommendations';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

class EvaluatorResponse {
  @ApiProperty({ type: String, example: 'international consultant' })
  role: string;

  @ApiPropertyOptional({ type: String, description: 'Left out for an independent evaluator' })
  organization?: string;
}

class RatingResponse {
  @ApiProperty({ type: String, example: 'relevance' })
  criterion: string;

  @ApiProperty({ type: 'integer', description: 'Place on the scale, 1 for its first word' })
  score: number;

  @ApiProperty({ type: [String], description: 'Words of the scale, the lowest first' })
  scale: string[];
}

class StatementResponse {
  @ApiProperty({ type: String, format: 'uuid' })
  statement: string;

  @ApiProperty({ type: String, example: 'F1' })
  code: string;

  @ApiProperty({ enum: ['finding', 'conclusion', 'lesson', 'good-practice'] })
  kind: string;

  @ApiProperty({ type: String })
  text: string;

  @ApiProperty({ type: String, nullable: true })
  criterion: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Code of another statement that says otherwise' })
  contradicts: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What both speak of' })
  about: string | null;

  @ApiProperty({ type: [String], description: 'Numbers of the recommendations drawn from it' })
  recommendations: string[];
}

class StepResponse {
  @ApiProperty({ type: String, example: 'site-visits' })
  step: string;

  @ApiProperty({ type: String, format: 'date' })
  on: string;

  @ApiProperty({ enum: ['in-person', 'remote'] })
  mode: string;

  @ApiProperty({ type: [String] })
  sites: string[];

  @ApiProperty({ type: [String] })
  with: string[];

  @ApiProperty({ type: String, nullable: true })
  comment: string | null;
}

/** An evaluation with what it did, rated and said. */
@Entity('evaluations')
@Index('evaluations_by_programme', ['programme', 'code'])
export class EvaluationRow {
  @PrimaryColumn('text')
  evaluation: string;

  @Column('text')
  programme: string;

  @Column('text')
  code: string;

  @ApiProperty({ enum: ['mid-term', 'final', 'thematic', 'joint'] })
  @Column('text')
  kind: string;

  @ApiProperty({ type: [EvaluatorResponse] })
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

  @ApiProperty({ type: [String] })
  @Column('jsonb')
  method: readonly string[];

  @ApiProperty({ type: [String] })
  @Column('jsonb')
  limits: readonly string[];

  @ApiProperty({ type: [RatingResponse] })
  @Column('jsonb')
  ratings: readonly { readonly criterion: string; readonly score: number; readonly scale: readonly string[] }[];

  @ApiProperty({ type: [StatementResponse] })
  @Column('jsonb')
  statements: readonly StatementResponse[];

  /** In the order of their days. */
  @ApiProperty({ type: [StepResponse] })
  @Column('jsonb')
  steps: readonly StepResponse[];
}
