import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The rules a programme has adopted. Source: agencies.PolicySetAdopted. */
export interface PolicySet {
  readonly version: number;
  /** Percent of the basis that must be committed before the next tranche, e.g. `70`. */
  readonly releaseThreshold: string;
  readonly releaseBasis: 'last-tranche' | 'cumulative';
  readonly includeAdvance: boolean;
  readonly committedDefinition: 'inclusive' | 'outstanding';
  readonly revisionThresholds: { readonly pmcLimit: { amount: string; currency: string }; readonly pmcShare: string };
  /** How far and how often the programme may be extended; without it nothing limits an extension. */
  readonly extensionLimits?: { readonly months: number; readonly times: number };
}

/** A request for a later end, and what became of it. */
export interface Extension {
  readonly extension: string;
  readonly status: 'requested' | 'approved' | 'refused';
  /** Last day when it was requested. */
  readonly end: string;
  readonly newEnd: string;
  readonly reason: string;
  readonly requestedOn: string;
  /** UUID of the decision in `reviews`; null while it is pending. */
  readonly decision: string | null;
}

/** Operationally closed: nothing takes place any more. Financially closed: nothing is settled any more. */
export type ProgrammeStatus = 'open' | 'operationally-closed' | 'financially-closed';

/** A name an organization bore until a day. */
export interface FormerName {
  readonly name: string;
  /** First day of the next name. */
  readonly until: string;
}

@Entity('directory_programmes')
export class DirectoryProgramme {
  @PrimaryColumn('text')
  code: string;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  shortName: string | null;

  @Column('text', { nullable: true })
  country: string | null;

  @Column('text', { nullable: true })
  fund: string | null;

  @Column('date')
  start: string;

  @Column('date')
  end: string;

  @Column('numeric', { precision: 20, scale: 2 })
  totalBudget: string;

  @Column('text')
  currency: string;

  @Column('text')
  modality: string;

  @Column('jsonb', { nullable: true })
  policySet: PolicySet | null;

  @Column('text')
  status: ProgrammeStatus;

  /** In the order of the requests. At most one is pending. */
  @Column('jsonb')
  extensions: readonly Extension[];
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

  @PrimaryColumn('text')
  site: string;

  @Column('text', { nullable: true })
  layer: string | null;

  @Column('text')
  movement: string;
}

@Entity('directory_bodies')
export class DirectoryBody {
  @PrimaryColumn('text')
  programme: string;

  @PrimaryColumn('text')
  body: string;

  @Column('text')
  name: string;

  @Column('jsonb')
  members: readonly string[];

  @Column('jsonb')
  coChairs: readonly string[];

  @Column('integer')
  quorum: number;

  @Column('text', { nullable: true })
  kind: string | null;

  /** Code of the output a working group is for. */
  @Column('text', { nullable: true })
  output: string | null;

  /** Site or province a committee sits for. */
  @Column('text', { nullable: true })
  site: string | null;

  /** Other programmes of the portfolio that it oversees. */
  @Column('jsonb')
  oversees: readonly string[];
}
