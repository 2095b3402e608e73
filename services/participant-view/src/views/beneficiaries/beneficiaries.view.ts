import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A beneficiary card: what is counted in the clear, what tells who it is sealed under the person's own key. */
@Entity('beneficiaries')
@Index('beneficiaries_in_order', ['programme', 'openedOn', 'beneficiary'])
export class BeneficiaryRow {
  @PrimaryColumn('text')
  beneficiary: string;

  @Column('text')
  programme: string;

  @Column('text')
  status: 'held' | 'erased';

  @Column('text')
  sex: string;

  @Column('text')
  ageBand: string;

  @Column('date')
  openedOn: string;

  @Column('text', { nullable: true })
  sealed: string | null;

  @Column('date', { nullable: true })
  baselineOn: string | null;

  @Column('text', { nullable: true })
  baselineSealed: string | null;

  @Column('date', { nullable: true })
  endOn: string | null;

  @Column('text', { nullable: true })
  endSealed: string | null;
}
