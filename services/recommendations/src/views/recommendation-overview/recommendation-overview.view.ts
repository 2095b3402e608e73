import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Source: domain reference, state machine of a recommendation. */
export const followUpStates = ['issued', 'responded', 'in-follow-up', 'closed'] as const;
export type FollowUpState = (typeof followUpStates)[number];

/** By whom it was said of a response with words only whether the recommendation is accepted. */
export interface DispositionStated {
  readonly on: string;
  readonly by: string;
  readonly reason: string;
}

/** What a recommendation said before its last correction, and why it was corrected. */
export interface CorrectedRecommendation {
  readonly title: string;
  readonly text: string;
  readonly addressees: readonly string[];
  readonly addresseesAsPrinted: string | null;
  readonly reason: string;
}

/** A recommendation and what management answered. */
@Entity('recommendation_overview')
@Index('recommendation_overview_by_programme', ['programme', 'sequence', 'recommendation'])
export class RecommendationOverview {
  @PrimaryColumn('text')
  recommendation: string;

  @Column('text')
  programme: string;

  @Column('text')
  code: string;

  /** The code, comparable as text. */
  @Column({ type: 'text', collation: 'C' })
  sequence: string;

  @Column('text', { nullable: true })
  parent: string | null;

  @Column('text')
  title: string;

  @Column('text')
  text: string;

  @Column('jsonb')
  addressees: readonly string[];

  /** The document's own words for them; null when it was entered without. */
  @Column('text', { nullable: true })
  addresseesAsPrinted: string | null;

  @Column('date')
  issuedOn: string;

  /** Null before there is a response, `not-stated` when the response leaves it open. */
  @Column('text', { nullable: true })
  disposition: string | null;

  @Column('text', { nullable: true })
  response: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('date', { nullable: true })
  respondedOn: string | null;

  /** Id of the body's decision. */
  @Column('text', { nullable: true })
  approvedBy: string | null;

  /** Null where the response itself says it, or nobody has. */
  @Column('jsonb', { nullable: true })
  dispositionStated: DispositionStated | null;

  @Column('jsonb', { nullable: true })
  corrected: CorrectedRecommendation | null;
}
