import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What became of a decision at the service concerned. No row: that service has said nothing yet. */
@Entity('decision_effects')
export class DecisionEffect {
  @PrimaryColumn('text')
  decision: string;

  @Column('text')
  programme: string;

  @Column('text')
  outcome: 'carried-out' | 'refused';

  @Column('text')
  service: string;

  /** Contract of the event that says so: `agencies.ExtensionApproved.v1`. */
  @Column('text')
  event: string;

  @Column('bigint')
  position: string;

  @Column('date')
  effectiveDate: string;

  /** The rule that refused. */
  @Column('text', { nullable: true })
  code: string | null;

  @Column('text', { nullable: true })
  detail: string | null;
}
