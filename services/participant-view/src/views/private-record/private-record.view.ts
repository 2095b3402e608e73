import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CommittedDefinition } from '../../definition-of-committed/definition-of-committed.js';

/** A note of the participant's own people: theirs alone until they share it. */
@Entity('private_notes')
@Index('private_notes_about', ['aboutId', 'recordedAt', 'note'])
@Index('private_notes_all_in_order', ['recordedAt', 'note'])
@Index('private_notes_in_order', ['programme', 'recordedAt', 'note'])
export class PrivateNoteRow {
  @PrimaryColumn('text')
  note: string;

  @Column('text')
  programme: string;

  @Column('text')
  aboutKind: string;

  @Column('text')
  aboutId: string;

  @Column('text')
  text: string;

  @Column('text')
  writtenBy: string;

  /** The day it speaks of. */
  @Column('date')
  effectiveDate: string;

  @Column('text')
  recordedAt: string;

  /** When it was opened to everybody in the programme; null while it is the participant's own. */
  @Column('text', { nullable: true })
  sharedAt: string | null;
}

@Entity('own_definition')
export class OwnDefinition {
  @PrimaryColumn('text')
  participant: string;

  @Column('text')
  definition: CommittedDefinition;

  @Column('text')
  chosenBy: string;

  @Column('date')
  since: string;
}
