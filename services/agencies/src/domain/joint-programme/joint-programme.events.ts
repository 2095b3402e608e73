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

export const bodyKinds = [
  'steering-committee',
  'management-committee',
  'management-office',
  'working-group',
  'provincial-committee',
  'theme-group',
  'roundtable',
  'expert-team',
] as const;
export type BodyKind = (typeof bodyKinds)[number];

export const partnerRoles = [
  'lead-national',
  'implementing',
  'research',
  'training',
  'advisory',
  'service-provider',
  'donor',
] as const;
export type PartnerRole = (typeof partnerRoles)[number];

/** What another programme is to this one. */
export const linkKinds = ['antecedent', 'phase', 'sister'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Source, to verify: MDG-F, one extension at no cost of up to 12 months. */
export interface ExtensionLimits {
  months: number;
  times: number;
}

export interface PolicySet {
  /** Percent of the basis that must be committed before the next tranche. */
  releaseThreshold: string;
  releaseBasis: 'last-tranche' | 'cumulative';
  includeAdvance: boolean;
  committedDefinition: 'inclusive' | 'outstanding';
  /** Revisions within both limits need the PMC alone; it may have to endorse the others before the NSC decides. */
  revisionThresholds: { pmcLimit: Money; pmcShare: string; pmcEndorses?: boolean };
  /** Without limits, nothing but its decision limits an extension. */
  extensionLimits?: ExtensionLimits;
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
    /** Left out while no document states it. */
    totalBudget?: Money;
    /** What it is kept in while no total is stated. */
    currency?: string;
    modality: Modality;
  }
>;
export type ParticipantAdmitted = DomainEvent<'ParticipantAdmitted', { organization: string; role: ParticipantRole }>;
export type BodyConstituted = DomainEvent<
  'BodyConstituted',
  {
    body: string;
    name: string;
    members: string[];
    coChairs: string[];
    quorum: number;
    kind?: BodyKind;
    output?: string;
    site?: string;
    oversees?: string[];
  }
>;
export type SiteAdded = DomainEvent<'SiteAdded', { site: string; layer?: Layer; movement: Movement }>;
export type PolicySetAdopted = DomainEvent<'PolicySetAdopted', PolicySet & { version: number }>;

export type ExtensionRequested = DomainEvent<
  'ExtensionRequested',
  { extension: string; end: string; newEnd: string; reason: string }
>;
export type ExtensionApproved = DomainEvent<
  'ExtensionApproved',
  { extension: string; endBefore: string; endAfter: string; decision: string; body: string }
>;
export type ExtensionRefused = DomainEvent<
  'ExtensionRefused',
  { extension: string; end: string; decision: string; body: string }
>;
/** A rule here refused what a body decided. */
export type DecisionNotCarriedOut = DomainEvent<
  'DecisionNotCarriedOut',
  { decision: string; kind: string; id: string; rule: string; detail: string }
>;
export type ProgrammeOperationallyClosed = DomainEvent<'ProgrammeOperationallyClosed', { date: string }>;
export type ProgrammeFinanciallyClosed = DomainEvent<'ProgrammeFinanciallyClosed', { date: string }>;

export type PartnerRegistered = DomainEvent<
  'PartnerRegistered',
  { organization: string; role: PartnerRole; layer?: Layer; note?: string }
>;
/** An office and a function: who holds it is personal data, which the shared record does not take. */
export type ContactPointNamed = DomainEvent<
  'ContactPointNamed',
  { contact: string; organization: string; office: string; functionTitle: string }
>;
export type ProgrammeLinked = DomainEvent<'ProgrammeLinked', { kind: LinkKind; to: string; note?: string }>;
export type ProgrammeAligned = DomainEvent<'ProgrammeAligned', { framework: string; reference: string; note?: string }>;

export type PartnerChanged = DomainEvent<'PartnerChanged', PartnerRegistered['data']>;
export type PartnershipEnded = DomainEvent<'PartnershipEnded', { organization: string; date: string }>;
export type ContactPointChanged = DomainEvent<'ContactPointChanged', ContactPointNamed['data']>;
export type ContactPointWithdrawn = DomainEvent<'ContactPointWithdrawn', { contact: string; organization: string }>;
export type ProgrammeUnlinked = DomainEvent<'ProgrammeUnlinked', { kind: LinkKind; to: string }>;

export type TotalBudgetStated = DomainEvent<'TotalBudgetStated', { totalBudget: Money; formerly?: Money }>;
/** What a document says of the programme, which may differ from what the programme says of itself. */
export type AssertionRecorded = DomainEvent<
  'AssertionRecorded',
  { assertion: string; attribute: string; value: string; document: string; place?: string }
>;
export type AssertionWithdrawn = DomainEvent<'AssertionWithdrawn', { assertion: string; attribute: string }>;

export type JointProgrammeEvent =
  | JointProgrammeEstablished
  | ParticipantAdmitted
  | BodyConstituted
  | SiteAdded
  | PolicySetAdopted
  | ExtensionRequested
  | ExtensionApproved
  | ExtensionRefused
  | DecisionNotCarriedOut
  | ProgrammeOperationallyClosed
  | ProgrammeFinanciallyClosed
  | PartnerRegistered
  | ContactPointNamed
  | ProgrammeLinked
  | ProgrammeAligned
  | PartnerChanged
  | PartnershipEnded
  | ContactPointChanged
  | ContactPointWithdrawn
  | ProgrammeUnlinked
  | TotalBudgetStated
  | AssertionRecorded
  | AssertionWithdrawn;
