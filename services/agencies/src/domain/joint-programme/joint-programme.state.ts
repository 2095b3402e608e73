import type { Evolution } from '@concert/event-sourcing';
import type { Money } from '@concert/money';
import type {
  AssertionRecorded,
  ExtensionLimits,
  JointProgrammeEvent,
  ParticipantRole,
} from './joint-programme.events.js';

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

const evolve = (programme: JointProgramme, event: JointProgrammeEvent): JointProgramme => {
  if (event.type === 'JointProgrammeEstablished') {
    const { code, totalBudget = null, currency, start, end } = event.data;
    return {
      status: 'established',
      start,
      end,
      closure: { phase: 'open' },
      pendingExtension: null,
      extensionsApproved: 0,
      extensionLimits: null,
      partners: new Map(),
      contactPoints: new Map(),
      assertions: new Map(),
      links: [],
      alignments: [],
      code,
      currency: totalBudget?.currency ?? currency ?? 'USD',
      totalBudget,
      participants: new Map(),
      bodies: [],
      sites: [],
      policyVersion: 0,
    };
  }
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
      return { ...programme, totalBudget: event.data.totalBudget };
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
