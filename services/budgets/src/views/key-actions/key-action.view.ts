import type { KeyActionStatus } from '@concert/contracts/recommendations';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A recommendation as revisions name it: by its number. */
@Entity('known_recommendations')
@Index('known_recommendations_by_programme', ['programme', 'code'])
export class KnownRecommendation {
  @PrimaryColumn('text')
  recommendation: string;

  @Column('text')
  programme: string;

  @Column('text')
  code: string;

  @Column('text')
  title: string;
}

/** What somebody undertook to do about a recommendation. */
@Entity('known_key_actions')
@Index('known_key_actions_by_programme', ['programme', 'code'])
export class KnownKeyAction {
  @PrimaryColumn('text')
  action: string;

  @Column('text')
  programme: string;

  /** UUID of the recommendation. */
  @Column('text')
  recommendation: string;

  @Column('text')
  code: string;

  @Column('text')
  text: string;

  @Column('text')
  lead: string;

  @Column('date', { nullable: true })
  start: string | null;

  @Column('date', { nullable: true })
  end: string | null;

  @Column('text')
  status: KeyActionStatus;
}
