import { CalendarDate, WholeNumber } from '@concert/service-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a tranche of the fund was due, and when it was paid. */
@Entity('tranche_payments')
export class TranchePaymentRow {
  @PrimaryColumn('text')
  programme: string;

  @WholeNumber({ min: 1 })
  @PrimaryColumn('integer')
  tranche: number;

  @CalendarDate({ nullable: true })
  @Column('date', { nullable: true })
  plannedDate: string | null;

  /** Value date; null while it is not paid. */
  @CalendarDate({ nullable: true })
  @Column('date', { nullable: true })
  paidOn: string | null;
}
