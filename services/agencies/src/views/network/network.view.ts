import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An organization that works with a programme without being a party to it. */
@Entity('partners')
export class PartnerRow {
  @PrimaryColumn('text')
  programme: string;

  @PrimaryColumn('text')
  organization: string;

  @Column('text')
  role: string;

  /** Layer at which it works with this programme; null when it works at no single one. */
  @Column('text', { nullable: true })
  layer: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  /** Day from which it is a partner. */
  @Column('date')
  since: string;

  /** First day without it; null while it is a partner. */
  @Column('date', { nullable: true })
  until: string | null;
}

/** Whom to turn to: an office and a function, never a person. */
@Entity('contact_points')
@Index('contact_points_by_programme', ['programme', 'organization', 'contact'])
export class ContactPointRow {
  @PrimaryColumn('text')
  contact: string;

  @Column('text')
  programme: string;

  @Column('text')
  organization: string;

  @Column('text')
  office: string;

  @Column('text')
  functionTitle: string;
}

/** Another programme, before this one, another phase of it, or beside it. */
@Entity('programme_links')
export class ProgrammeLinkRow {
  @PrimaryColumn('text')
  programme: string;

  @PrimaryColumn('text')
  kind: string;

  @PrimaryColumn('text')
  to: string;

  @Column('text', { nullable: true })
  note: string | null;
}

/** A plan or goal of others to which a programme contributes. */
@Entity('alignments')
export class AlignmentRow {
  @PrimaryColumn('text')
  programme: string;

  @PrimaryColumn('text')
  framework: string;

  @PrimaryColumn('text')
  reference: string;

  @Column('text', { nullable: true })
  note: string | null;
}
