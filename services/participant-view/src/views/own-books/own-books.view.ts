import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A line of the participant's own books. It never leaves this database. */
@Entity('own_books_entries')
@Index('own_books_entries_in_order', ['programme', 'date', 'row'])
export class OwnBooksEntryRow {
  @PrimaryColumn('text')
  programme: string;

  /** The participant's own identifier, such as a voucher number. */
  @PrimaryColumn('text')
  row: string;

  @Column('text')
  line: string;

  @Column('date')
  date: string;

  @Column('text')
  measure: 'allocated' | 'transferred' | 'committed' | 'disbursed';

  @Column('numeric', { precision: 20, scale: 2 })
  amount: string;

  @Column('text')
  currency: string;

  @Column('text', { nullable: true })
  text: string | null;

  /** The import that last changed it. */
  @Column('text')
  import: string;
}

@Entity('own_books_mappings')
export class OwnBooksMappingRow {
  @PrimaryColumn('text')
  programme: string;

  @Column('integer')
  fiscalYearStartMonth: number;

  @Column('jsonb')
  lines: readonly { readonly line: string; readonly output: string | null; readonly category: string | null }[];

  @Column('jsonb')
  measures: readonly { readonly word: string; readonly measure: OwnBooksEntryRow['measure'] }[];
}

/** Why a figure of the books was not that of the shared record: the last word on each figure. */
@Entity('own_books_explanations')
export class OwnBooksExplanationRow {
  @PrimaryColumn('text')
  programme: string;

  /** Such as `disbursed 2010-2`. */
  @PrimaryColumn('text')
  figure: string;

  /** Own books less shared record, as it was when it was explained. */
  @Column('numeric', { precision: 20, scale: 2 })
  difference: string;

  @Column('text')
  currency: string;

  @Column('text')
  text: string;

  @Column('text')
  explainedBy: string;

  @Column('text')
  recordedAt: string;
}
