import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Something to be done for which the budget has no money. */
@Entity('unfunded_needs')
@Index('unfunded_needs_by_programme', ['programme', 'recordedAt', 'need'])
export class UnfundedNeed {
  @PrimaryColumn('text')
  need: string;

  @Column('text')
  programme: string;

  @Column('text')
  title: string;

  /** Null while nobody has estimated it. */
  @Column('numeric', { nullable: true })
  amount: string | null;

  @Column('text', { nullable: true })
  currency: string | null;

  @Column('text', { nullable: true })
  recommendation: string | null;

  @Column('text', { nullable: true })
  keyAction: string | null;

  @Column('text')
  status: 'unfunded' | 'funded';

  /** UUID of the revision that pays for it. */
  @Column('text', { nullable: true })
  fundedBy: string | null;

  @Column('text')
  recordedBy: string;

  @Column('text')
  recordedAt: string;
}

/** Money that somebody outside the budget is asked for. */
@Entity('funding_requests')
@Index('funding_requests_by_programme', ['programme', 'recordedAt', 'request'])
export class FundingRequest {
  @PrimaryColumn('text')
  request: string;

  @Column('text')
  programme: string;

  @Column('text')
  addressee: string;

  @Column('numeric')
  amount: string;

  @Column('text')
  currency: string;

  @Column('text')
  purpose: string;

  @Column('jsonb')
  needs: readonly string[];

  @Column('text')
  status: 'requested' | 'granted' | 'declined';

  @Column('numeric', { nullable: true })
  granted: string | null;

  /** Why it was declined. */
  @Column('text', { nullable: true })
  because: string | null;

  @Column('date')
  requestedOn: string;

  @Column('date', { nullable: true })
  answeredOn: string | null;

  @Column('text')
  recordedAt: string;
}
