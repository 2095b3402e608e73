import type { EvaluationRegisteredV1 } from '@concert/contracts/recommendations';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Column, Entity, PrimaryColumn } from 'typeorm';

class EvaluatorAnswer {
  @ApiProperty({ type: String, example: 'international consultant' })
  role: string;

  @ApiPropertyOptional({ type: String, description: 'Left out for an independent evaluator' })
  organization?: string;
}

class RatingAnswer {
  @ApiProperty({ type: String, example: 'relevance' })
  criterion: string;

  @ApiProperty({ type: 'integer', description: 'Place on the scale, 1 for its first word' })
  score: number;

  @ApiProperty({ type: [String], description: 'Words of the scale, the lowest first' })
  scale: string[];
}

/** An evaluation with what it rated. */
@Entity('evaluations')
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

  @ApiProperty({ type: [EvaluatorAnswer] })
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

  @ApiProperty({ type: [RatingAnswer] })
  @Column('jsonb')
  ratings: readonly { readonly criterion: string; readonly score: number; readonly scale: readonly string[] }[];
}
