import {
  CalendarDate,
  Code,
  Codes,
  Currency,
  Nested,
  NestedList,
  OneOf,
  Text,
  WholeNumber,
} from '@concert/service-kit';
import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, PrimaryColumn } from 'typeorm';

class Amount {
  @ApiProperty({ type: String, example: '1000000.00' })
  readonly amount: string;

  @ApiProperty({ type: String, example: 'USD' })
  readonly currency: string;
}

class RevisionThresholds {
  @ApiProperty({ type: Amount, description: 'Largest revision the PMC may approve' })
  readonly pmcLimit: Amount;

  @ApiProperty({ type: String, description: 'Largest share of the total budget the PMC may move, in percent' })
  readonly pmcShare: string;

  @ApiProperty({ type: Boolean, required: false, description: 'Whether the PMC endorses what the NSC is to decide' })
  readonly pmcEndorses?: boolean;
}

class ExtensionLimits {
  @ApiProperty({ type: 'integer' })
  readonly months: number;

  @ApiProperty({ type: 'integer' })
  readonly times: number;
}

/** The rules a programme has adopted. Source: agencies.PolicySetAdopted. */
export class PolicySet {
  @ApiProperty({ type: 'integer', minimum: 1 })
  readonly version: number;

  @ApiProperty({
    type: String,
    description: 'Percent of the basis that must be committed before the next tranche',
    example: '70',
  })
  readonly releaseThreshold: string;

  @ApiProperty({ enum: ['last-tranche', 'cumulative'] })
  readonly releaseBasis: 'last-tranche' | 'cumulative';

  @ApiProperty({ type: Boolean })
  readonly includeAdvance: boolean;

  @ApiProperty({ enum: ['inclusive', 'outstanding'] })
  readonly committedDefinition: 'inclusive' | 'outstanding';

  @ApiProperty({ type: RevisionThresholds })
  readonly revisionThresholds: RevisionThresholds;

  @ApiProperty({ type: ExtensionLimits, required: false, description: 'Left out: nothing limits an extension' })
  readonly extensionLimits?: ExtensionLimits;
}

/** A request for a later end, and what became of it. */
export class Extension {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly extension: string;

  @ApiProperty({ enum: ['requested', 'approved', 'refused'] })
  readonly status: 'requested' | 'approved' | 'refused';

  @ApiProperty({ type: String, format: 'date', description: 'Last day when it was requested' })
  readonly end: string;

  @ApiProperty({ type: String, format: 'date' })
  readonly newEnd: string;

  @ApiProperty({ type: String })
  readonly reason: string;

  @ApiProperty({ type: String, format: 'date' })
  readonly requestedOn: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'UUID of the decision in `reviews`; null while it is pending',
  })
  readonly decision: string | null;
}

/** Operationally closed: nothing takes place any more. Financially closed: nothing is settled any more. */
export type ProgrammeStatus = 'open' | 'operationally-closed' | 'financially-closed';

/** A name an organization bore until a day. */
export class FormerName {
  @ApiProperty({ type: String })
  readonly name: string;

  @ApiProperty({ type: String, format: 'date', description: 'First day of the next name' })
  readonly until: string;
}

/** Columns are documented here for every answer that shows them; `totalBudget` is shown with its currency. */
@Entity('directory_programmes')
export class DirectoryProgramme {
  @Code({ example: 'MDGF-1880' })
  @PrimaryColumn('text')
  code: string;

  @Text()
  @Column('text')
  title: string;

  @Text({ nullable: true, example: 'YEM' })
  @Column('text', { nullable: true })
  shortName: string | null;

  @Code({ nullable: true, description: 'ISO 3166-1', example: 'CN' })
  @Column('text', { nullable: true })
  country: string | null;

  @Text({ nullable: true, example: 'MDG-F' })
  @Column('text', { nullable: true })
  fund: string | null;

  @CalendarDate()
  @Column('date')
  start: string;

  @CalendarDate({ description: 'Extensions included' })
  @Column('date')
  end: string;

  /** Null while no document states it. */
  @Column('numeric', { nullable: true })
  totalBudget: string | null;

  @Currency({ description: 'What it is kept in, whether its total is stated or not' })
  @Column('text')
  currency: string;

  @Text()
  @Column('text')
  modality: string;

  @Nested(() => PolicySet, { nullable: true, description: 'The rules in force' })
  @Column('jsonb', { nullable: true })
  policySet: PolicySet | null;

  @OneOf(['open', 'operationally-closed', 'financially-closed'])
  @Column('text')
  status: ProgrammeStatus;

  @NestedList(() => Extension, { description: 'In the order of the requests; at most one is pending' })
  @Column('jsonb')
  extensions: readonly Extension[];

  @CalendarDate({ nullable: true, description: 'Last day on which anything took place; null while it runs' })
  @Column('date', { nullable: true })
  operationallyClosedOn: string | null;

  @CalendarDate({ nullable: true, description: 'Last day on which anything was paid; null while it is not settled' })
  @Column('date', { nullable: true })
  financiallyClosedOn: string | null;
}

@Entity('directory_organizations')
export class DirectoryOrganization {
  @PrimaryColumn('text')
  code: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: string;

  @Column('text', { nullable: true })
  layer: string | null;

  /** Oldest first. */
  @ApiProperty({ type: [FormerName] })
  @Column('jsonb')
  formerNames: readonly FormerName[];

  /** Code of the organization it became part of. What was recorded under its own code stays there. */
  @Column('text', { nullable: true })
  successor: string | null;

  @Column('date', { nullable: true })
  succeededOn: string | null;
}

@Entity('directory_participants')
export class DirectoryParticipant {
  @PrimaryColumn('text')
  programme: string;

  @PrimaryColumn('text')
  organization: string;

  @Column('text')
  role: string;
}

@Entity('directory_sites')
export class DirectorySite {
  @PrimaryColumn('text')
  programme: string;

  @Text({ example: 'Tianjin' })
  @PrimaryColumn('text')
  site: string;

  @Text({ nullable: true })
  @Column('text', { nullable: true })
  layer: string | null;

  @Text()
  @Column('text')
  movement: string;
}

@Entity('directory_bodies')
export class DirectoryBody {
  @PrimaryColumn('text')
  programme: string;

  @Code({ example: 'PMC' })
  @PrimaryColumn('text')
  body: string;

  @Text()
  @Column('text')
  name: string;

  @Codes()
  @Column('jsonb')
  members: readonly string[];

  @Codes()
  @Column('jsonb')
  coChairs: readonly string[];

  @WholeNumber()
  @Column('integer')
  quorum: number;

  @Column('text', { nullable: true })
  kind: string | null;

  @Code({ nullable: true, description: 'Output a working group is for' })
  @Column('text', { nullable: true })
  output: string | null;

  @Text({ nullable: true, description: 'Site or province a committee sits for' })
  @Column('text', { nullable: true })
  site: string | null;

  @Codes({ description: 'Other programmes of the portfolio that it oversees' })
  @Column('jsonb')
  oversees: readonly string[];
}
