import type { DomainEvent } from '@concert/event-sourcing';
import type { Money } from '@concert/money';
import type { Layer } from '../organization/organization.events.js';

/** How the fund flows. Source: UNDG guidance on joint programmes. */
export const modalities = ['pass-through', 'pooled', 'parallel'] as const;
export type Modality = (typeof modalities)[number];

export const participantRoles = [
  'participating-un-organization',
  'national-partner',
  'convening-agent',
  'administrative-agent',
  'programme-management-office',
  'steering-committee',
] as const;
export type ParticipantRole = (typeof participantRoles)[number];

/** Whether migrants leave a place or arrive there. */
export const movements = ['sending', 'receiving', 'both'] as const;
export type Movement = (typeof movements)[number];

export interface PolicySet {
  /** Percent of the basis that must be committed before the next tranche. */
  releaseThreshold: string;
  releaseBasis: 'last-tranche' | 'cumulative';
  includeAdvance: boolean;
  committedDefinition: 'inclusive' | 'outstanding';
  /** Revisions within both limits need the PMC alone. */
  revisionThresholds: { pmcLimit: Money; pmcShare: string };
}

export type JointProgrammeEstablished = DomainEvent<
  'JointProgrammeEstablished',
  {
    code: string;
    title: string;
    shortName?: string;
    country?: string;
    fund?: string;
    start: string;
    end: string;
    totalBudget: Money;
    modality: Modality;
  }
>;
export type ParticipantAdmitted = DomainEvent<'ParticipantAdmitted', { organization: string; role: ParticipantRole }>;
export type BodyConstituted = DomainEvent<
  'BodyConstituted',
  { body: string; name: string; members: string[]; coChairs: string[]; quorum: number }
>;
export type SiteAdded = DomainEvent<'SiteAdded', { site: string; layer?: Layer; movement: Movement }>;
export type PolicySetAdopted = DomainEvent<'PolicySetAdopted', PolicySet & { version: number }>;

export type JointProgrammeEvent =
  JointProgrammeEstablished | ParticipantAdmitted | BodyConstituted | SiteAdded | PolicySetAdopted;
