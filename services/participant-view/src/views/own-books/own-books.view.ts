import { Code, NestedList, OneOf, Text, WholeNumber } from '@concert/service-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  type BooksMapping,
  type MappedLine,
  type MappedMeasure,
  type Measure,
  measures,
} from '../../own-books/own-books.js';

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
  measure: Measure;

  @Column('numeric')
  amount: string;

  @Column('text')
  currency: string;

  @Column('text', { nullable: true })
  text: string | null;

  /** The import that last changed it. */
  @Column('text')
  import: string;
}

class MappedLineResponse implements MappedLine {
  @Text()
  readonly line: string;

  @Code({ nullable: true })
  readonly output: string | null;

  @Text({ nullable: true, description: 'UNDG harmonized budget category' })
  readonly category: string | null;
}

class MappedMeasureResponse implements MappedMeasure {
  @Text()
  readonly word: string;

  @OneOf(measures)
  readonly measure: Measure;
}

@Entity('own_books_mappings')
export class OwnBooksMappingRow implements BooksMapping {
  @Code()
  @PrimaryColumn('text')
  programme: string;

  @WholeNumber({ min: 1, max: 12 })
  @Column('integer')
  fiscalYearStartMonth: number;

  @NestedList(() => MappedLineResponse)
  @Column('jsonb')
  lines: readonly MappedLine[];

  @NestedList(() => MappedMeasureResponse)
  @Column('jsonb')
  measures: readonly MappedMeasure[];
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
  @Column('numeric')
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
