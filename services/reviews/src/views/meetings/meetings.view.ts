import type { DecisionSubject } from '@concert/contracts/reviews';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export interface AgendaItem {
  readonly subject: DecisionSubject;
  readonly title: string;
  /** Decided by the full body only. */
  readonly fullBody?: boolean;
}

@Entity('meetings')
@Index('meetings_by_date', ['date', 'meeting'])
@Index('meetings_by_programme', ['programme', 'date', 'meeting'])
@Index('meetings_by_session', ['session'], { where: 'session is not null' })
export class MeetingRow {
  @PrimaryColumn('text')
  meeting: string;

  @Column('text')
  programme: string;

  @Column('text')
  body: string;

  @Column('date')
  date: string;

  /** `convened` until it is recorded who came. */
  @Column('text')
  status: 'convened' | 'held';

  @Column('jsonb')
  agenda: readonly AgendaItem[];

  /** Empty until it was held. */
  @Column('jsonb')
  attendees: readonly string[];

  @Column('boolean')
  quorumMet: boolean;

  /** Members and co-chairs among them, and how many had to be there; null where that was not recorded. */
  @Column('jsonb', { nullable: true })
  membersPresent: readonly string[] | null;

  @Column('integer', { nullable: true })
  quorum: number | null;

  /** The sitting at which the body meets on several programmes. */
  @Column('text', { nullable: true })
  session: string | null;

  /** Ids of the decisions taken, in their order. */
  @Column('jsonb')
  decisions: readonly string[];

  /** Who was recorded as present before it was corrected last, and why; null where nothing was. */
  @Column('jsonb', { nullable: true })
  corrected: { readonly attendees: readonly string[]; readonly reason: string } | null;
}
