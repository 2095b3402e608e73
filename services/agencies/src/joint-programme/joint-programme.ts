import { type DomainEvent, type Evolution, rejection, Unknown } from '@concert/event-sourcing';
import type { Money } from '@concert/money';
import type { Layer } from '../organization/organization.js';

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
export const movements = ['sending', 'receiving', 'both', 'not-stated'] as const;
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

export type TotalBudgetStated = DomainEvent<
  'TotalBudgetStated',
  { totalBudget: Money; formerly?: Money; revision?: string }
>;
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

export type Closure =
  | { readonly phase: 'open' }
  | { readonly phase: 'operationally-closed'; readonly date: string }
  | { readonly phase: 'financially-closed'; readonly date: string };

export interface PendingExtension {
  readonly extension: string;
  readonly newEnd: string;
}

export interface EstablishedProgramme {
  readonly status: 'established';
  readonly start: string;
  /** Last day, extensions included. */
  readonly end: string;
  readonly closure: Closure;
  readonly pendingExtension: PendingExtension | null;
  readonly extensionsApproved: number;
  readonly extensionLimits: ExtensionLimits | null;
  /** Organization code → day from which it is a partner. */
  readonly partners: ReadonlyMap<string, string>;
  /** Id → code of its organization. */
  readonly contactPoints: ReadonlyMap<string, string>;
  /** By id: what documents say of it. */
  readonly assertions: ReadonlyMap<string, AssertionRecorded['data']>;
  readonly links: readonly string[];
  readonly alignments: readonly string[];
  readonly code: string;
  readonly currency: string;
  /** Null while no document states it. */
  readonly totalBudget: Money | null;
  /** Day from which it was stated; blank where that is not known, or where it is that of the beginning. */
  readonly totalBudgetSince: string;
  /** By organization code. */
  readonly participants: ReadonlyMap<string, ParticipantRole>;
  readonly bodies: readonly string[];
  readonly sites: readonly string[];
  /** 0 before the first policy set. */
  readonly policyVersion: number;
}

export type JointProgramme = { status: 'unknown' } | EstablishedProgramme;

export const jointProgrammeStream = (code: string): string => `joint-programme-${code}`;

/** Names a link or alignment within its programme. */
export const pairOf = (one: string, other: string): string => JSON.stringify([one, other]);

const without = <Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> => {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
};

const onEstablished = ({ data }: JointProgrammeEstablished): EstablishedProgramme => ({
  status: 'established',
  start: data.start,
  end: data.end,
  closure: { phase: 'open' },
  pendingExtension: null,
  extensionsApproved: 0,
  extensionLimits: null,
  partners: new Map(),
  contactPoints: new Map(),
  assertions: new Map(),
  links: [],
  alignments: [],
  code: data.code,
  currency: data.totalBudget?.currency ?? data.currency ?? 'USD',
  totalBudget: data.totalBudget ?? null,
  totalBudgetSince: '',
  participants: new Map(),
  bodies: [],
  sites: [],
  policyVersion: 0,
});

const evolve = (programme: JointProgramme, event: JointProgrammeEvent): JointProgramme => {
  if (event.type === 'JointProgrammeEstablished') return onEstablished(event);
  if (programme.status === 'unknown') return programme;
  switch (event.type) {
    case 'ParticipantAdmitted': {
      const { organization, role } = event.data;
      return { ...programme, participants: new Map(programme.participants).set(organization, role) };
    }
    case 'BodyConstituted':
      return { ...programme, bodies: [...new Set([...programme.bodies, event.data.body])] };
    case 'SiteAdded':
      return { ...programme, sites: [...programme.sites, event.data.site] };
    case 'PolicySetAdopted':
      return {
        ...programme,
        policyVersion: event.data.version,
        extensionLimits: event.data.extensionLimits ?? null,
      };
    case 'ExtensionRequested': {
      const { extension, newEnd } = event.data;
      return { ...programme, pendingExtension: { extension, newEnd } };
    }
    case 'ExtensionApproved':
      return {
        ...programme,
        end: event.data.endAfter,
        pendingExtension: null,
        extensionsApproved: programme.extensionsApproved + 1,
      };
    case 'ExtensionRefused':
      return { ...programme, pendingExtension: null };
    case 'ProgrammeOperationallyClosed':
      return { ...programme, closure: { phase: 'operationally-closed', date: event.data.date } };
    case 'ProgrammeFinanciallyClosed':
      return { ...programme, closure: { phase: 'financially-closed', date: event.data.date } };
    case 'PartnerRegistered':
      return {
        ...programme,
        partners: new Map(programme.partners).set(event.data.organization, event.effectiveDate ?? ''),
      };
    case 'PartnershipEnded':
      return { ...programme, partners: without(programme.partners, event.data.organization) };
    case 'ContactPointNamed': {
      const { contact, organization } = event.data;
      return { ...programme, contactPoints: new Map(programme.contactPoints).set(contact, organization) };
    }
    case 'ContactPointWithdrawn':
      return { ...programme, contactPoints: without(programme.contactPoints, event.data.contact) };
    case 'ProgrammeUnlinked': {
      const unlinked = pairOf(event.data.kind, event.data.to);
      return { ...programme, links: programme.links.filter((link) => link !== unlinked) };
    }
    case 'TotalBudgetStated':
      return { ...programme, totalBudget: event.data.totalBudget, totalBudgetSince: event.effectiveDate ?? '' };
    case 'AssertionRecorded':
      return { ...programme, assertions: new Map(programme.assertions).set(event.data.assertion, event.data) };
    case 'AssertionWithdrawn':
      return { ...programme, assertions: without(programme.assertions, event.data.assertion) };
    case 'PartnerChanged':
    case 'ContactPointChanged':
    case 'DecisionNotCarriedOut':
      return programme;
    case 'ProgrammeLinked':
      return { ...programme, links: [...programme.links, pairOf(event.data.kind, event.data.to)] };
    case 'ProgrammeAligned': {
      const { framework, reference } = event.data;
      return { ...programme, alignments: [...programme.alignments, pairOf(framework, reference)] };
    }
  }
};

export const jointProgramme: Evolution<JointProgramme, JointProgrammeEvent> = {
  initial: { status: 'unknown' },
  evolve,
};

/** @throws Unknown when no programme of that code was established */
export const established = (programme: JointProgramme, code: string): EstablishedProgramme => {
  if (programme.status === 'unknown') throw new Unknown('programme', code);
  return programme;
};

/** @throws ProgrammeClosed when nothing takes place in the programme any more */
export const open = (state: JointProgramme, code: string): EstablishedProgramme => {
  const programme = established(state, code);
  const { closure } = programme;
  if (closure.phase !== 'open')
    throw new ProgrammeClosed(`${code} is closed since ${closure.date}`, { programme: code, ...closure });
  return programme;
};

export class JointProgrammeAlreadyEstablished extends rejection('JOINT_PROGRAMME_ALREADY_ESTABLISHED') {}
export class JointProgrammeEndsBeforeItStarts extends rejection('JOINT_PROGRAMME_ENDS_BEFORE_IT_STARTS') {}
export class ParticipantAlreadyAdmitted extends rejection('PARTICIPANT_ALREADY_ADMITTED') {}
export class BodyAlreadyConstituted extends rejection('BODY_ALREADY_CONSTITUTED') {}
export class BodyQuorumUnreachable extends rejection('BODY_QUORUM_UNREACHABLE') {}
export class SiteAlreadyAdded extends rejection('SITE_ALREADY_ADDED') {}
export class PolicySetCurrencyDiffers extends rejection('POLICY_SET_CURRENCY_DIFFERS') {}
export class PolicySetThresholdOutOfRange extends rejection('POLICY_SET_THRESHOLD_OUT_OF_RANGE') {}
export class ProgrammeClosed extends rejection('PROGRAMME_CLOSED') {}
export class ProgrammeNotOperationallyClosed extends rejection('PROGRAMME_NOT_OPERATIONALLY_CLOSED') {}
export class ProgrammeAlreadyClosed extends rejection('PROGRAMME_ALREADY_CLOSED') {}
export class ClosureOutOfOrder extends rejection('PROGRAMME_CLOSURE_OUT_OF_ORDER') {}
export class ExtensionPending extends rejection('EXTENSION_PENDING') {}
export class ExtensionNotPending extends rejection('EXTENSION_NOT_PENDING') {}
export class ExtensionNotLater extends rejection('EXTENSION_NOT_LATER') {}
export class ExtensionTooLong extends rejection('EXTENSION_TOO_LONG') {}
export class ExtensionTooOften extends rejection('EXTENSION_TOO_OFTEN') {}
export class PartnerAlreadyRegistered extends rejection('PARTNER_ALREADY_REGISTERED') {}
export class ProgrammeAlreadyLinked extends rejection('PROGRAMME_ALREADY_LINKED') {}
export class ProgrammeLinkedToItself extends rejection('PROGRAMME_LINKED_TO_ITSELF') {}
export class ProgrammeAlreadyAligned extends rejection('PROGRAMME_ALREADY_ALIGNED') {}
export class PartnershipEndsBeforeItBegan extends rejection('PARTNERSHIP_ENDS_BEFORE_IT_BEGAN') {}
export class TotalBudgetUnchanged extends rejection('TOTAL_BUDGET_UNCHANGED') {}
export class TotalBudgetCurrencyDiffers extends rejection('TOTAL_BUDGET_CURRENCY_DIFFERS') {}
export class TotalBudgetNotPositive extends rejection('TOTAL_BUDGET_NOT_POSITIVE') {}
export class AssertionAlreadyRecorded extends rejection('ASSERTION_ALREADY_RECORDED') {}
