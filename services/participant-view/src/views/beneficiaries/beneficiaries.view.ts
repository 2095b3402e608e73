import { CalendarDate, Code, OneOf, Text } from '@concert/service-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A beneficiary card: what is counted in the clear, what tells who it is sealed under the person's own key. */
@Entity('beneficiaries')
@Index('beneficiaries_in_order', ['programme', 'openedOn', 'beneficiary'])
export class BeneficiaryRow {
  @Text({ description: 'Id' })
  @PrimaryColumn('text')
  beneficiary: string;

  @Code()
  @Column('text')
  programme: string;

  @OneOf(['held', 'erased'])
  @Column('text')
  status: 'held' | 'erased';

  @Text()
  @Column('text')
  sex: string;

  @Text()
  @Column('text')
  ageBand: string;

  @CalendarDate()
  @Column('date')
  openedOn: string;

  @Column('text', { nullable: true })
  sealed: string | null;

  @CalendarDate({ nullable: true })
  @Column('date', { nullable: true })
  baselineOn: string | null;

  @Column('text', { nullable: true })
  baselineSealed: string | null;

  @CalendarDate({ nullable: true })
  @Column('date', { nullable: true })
  endOn: string | null;

  @Column('text', { nullable: true })
  endSealed: string | null;
}
