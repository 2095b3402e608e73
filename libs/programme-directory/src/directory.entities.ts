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
}
