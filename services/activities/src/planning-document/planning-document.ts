import { Command, type DomainEvent, type Evolution, rejection, Unknown } from '@concert/event-sourcing';
import type { DocumentStatement } from './document-statement.js';

export const planningKinds = [
  'logical-framework',
  'programme',
  'research-programme',
  'work-plan',
  'small-project-plan',
  'action-plan',
  'outreach-plan',
  'scaling-up-plan',
  'sustainability-plan',
  'policy-advice',
  'baseline-survey',
  'intervention-plan',
  'phase-design',
  'evaluation-plan',
  'monitoring-tool',
] as const;
export type PlanningKind = (typeof planningKinds)[number];

/** The highest first. Source: CP-TING mid-term evaluation. */
export const planningLevels = ['framework', 'programme', 'work-plan', 'small-project'] as const;
export type PlanningLevel = (typeof planningLevels)[number];

export const planningStatuses = ['draft', 'final', 'in-force'] as const;
export type PlanningStatus = (typeof planningStatuses)[number];

export const layers = ['national', 'provincial', 'municipal', 'county', 'community'] as const;
export type Layer = (typeof layers)[number];

export const fundingSourceKinds = ['government', 'agency', 'bilateral-donor', 'fund', 'private'] as const;

export interface PlanningDocumentFacts {
  /** UUID. */
  document: string;
  kind: PlanningKind;
  title: string;
  status: PlanningStatus;
  level?: PlanningLevel;
  /** UUID of the document of a higher level that it belongs to. */
  parent?: string;
  /** UUID of the document it was derived from. */
  derivedFrom?: string;
  responsible: string;
  site?: string;
  layer?: Layer;
  targetGroup?: string;
  text?: string;
  /** Null: the question was left open. */
  inPlace?: boolean | null;
  pages?: number;
  annexes?: string[];
  audience?: string[];
  panel?: string[];
  delivery?: string[];
  analyses?: { output: string; implications: string }[];
  fundingSources?: { source: (typeof fundingSourceKinds)[number]; name: string; standing?: string }[];
  statements?: DocumentStatement[];
}

export type PlanningDocumentRecorded = DomainEvent<'PlanningDocumentRecorded', PlanningDocumentFacts>;
/** As it reads now, as a whole. */
export type PlanningDocumentRevised = DomainEvent<'PlanningDocumentRevised', PlanningDocumentFacts>;

export type PlanningDocumentEvent = PlanningDocumentRecorded | PlanningDocumentRevised;

export interface OfDocument {
  programme: string;
  facts: PlanningDocumentFacts;
  effectiveDate?: string;
}

export class RecordPlanningDocument extends Command<OfDocument> {}

/** Says how the document reads now, as a whole. */
export class RevisePlanningDocument extends Command<OfDocument> {}

export class PlanningDocumentAlreadyRecorded extends rejection('PLANNING_DOCUMENT_ALREADY_RECORDED') {}
export class PlanningDocumentIncomplete extends rejection('PLANNING_DOCUMENT_INCOMPLETE') {}
export class PlanningLevelNotBelow extends rejection('PLANNING_LEVEL_NOT_BELOW') {}
export class PolicyAdviceTooLong extends rejection('POLICY_ADVICE_TOO_LONG') {}
export class PlanningStatusWentBack extends rejection('PLANNING_STATUS_WENT_BACK') {}

/** Null before it is recorded. */
export type PlanningDocument = PlanningDocumentFacts | null;

export const planningDocumentStream = (id: string): string => `planning-document-${id}`;

export const planningDocument: Evolution<PlanningDocument, PlanningDocumentEvent> = {
  initial: null,
  evolve: (_, { data }) => data,
};

/** What a document of a kind must say beside its title. */
const ASKED_OF: Partial<Record<PlanningKind, readonly (keyof PlanningDocumentFacts)[]>> = {
  programme: ['level'],
  'research-programme': ['site'],
  'work-plan': ['level'],
  'small-project-plan': ['level'],
  'action-plan': ['site', 'targetGroup'],
  'outreach-plan': ['targetGroup'],
  'scaling-up-plan': ['inPlace'],
  'sustainability-plan': ['inPlace'],
  'policy-advice': ['audience'],
  'intervention-plan': ['derivedFrom'],
  'phase-design': ['fundingSources'],
};

/** Pages of integrated policy advice, annexes aside. Source: YEM mid-term evaluation, recommendation 1. */
const PAGES_OF_POLICY_ADVICE = 20;

const isBelow = (facts: PlanningDocumentFacts, parent: PlanningDocumentFacts): boolean =>
  facts.level !== undefined &&
  parent.level !== undefined &&
  planningLevels.indexOf(facts.level) > planningLevels.indexOf(parent.level);

const complete = (facts: PlanningDocumentFacts, parent: PlanningDocument): void => {
  const { kind, pages } = facts;
  const missing = (ASKED_OF[kind] ?? []).filter((name) => facts[name] === undefined);
  if (missing.length > 0)
    throw new PlanningDocumentIncomplete(`A ${kind} needs ${missing.join(' and ')}`, { kind, missing });
  if (kind === 'policy-advice' && pages !== undefined && pages > PAGES_OF_POLICY_ADVICE)
    throw new PolicyAdviceTooLong(`Policy advice has at most ${PAGES_OF_POLICY_ADVICE} pages and annexes`, {
      pages,
      atMost: PAGES_OF_POLICY_ADVICE,
    });
  if (parent && !isBelow(facts, parent))
    throw new PlanningLevelNotBelow('A document stands under one of a higher level', {
      level: facts.level,
      parent: parent.level,
    });
};

/**
 * @param parent  the document it belongs to; null when it names none
 * @throws PlanningDocumentAlreadyRecorded  the id stands for a document already
 * @throws PlanningDocumentIncomplete       a document of this kind must say more
 * @throws PolicyAdviceTooLong              more than 20 pages, annexes aside
 * @throws PlanningLevelNotBelow            the document it belongs to is of no higher level
 */
export const recordPlanningDocument = (
  state: PlanningDocument,
  { data: { facts, effectiveDate } }: RecordPlanningDocument,
  parent: PlanningDocument,
): PlanningDocumentRecorded[] => {
  const { document } = facts;
  if (state) throw new PlanningDocumentAlreadyRecorded(`${document} was recorded before`, { document });
  complete(facts, parent);

  return [{ type: 'PlanningDocumentRecorded', data: facts, effectiveDate }];
};

/**
 * @throws Unknown                     nobody recorded such a document
 * @throws PlanningStatusWentBack      what is final is no draft again, what is in force stays so
 * @throws PlanningDocumentIncomplete | PolicyAdviceTooLong | PlanningLevelNotBelow
 */
export const revisePlanningDocument = (
  state: PlanningDocument,
  { data: { facts, effectiveDate } }: RevisePlanningDocument,
  parent: PlanningDocument,
): PlanningDocumentRevised[] => {
  if (!state) throw new Unknown('planning document', facts.document);
  if (planningStatuses.indexOf(facts.status) < planningStatuses.indexOf(state.status))
    throw new PlanningStatusWentBack(`The document is ${state.status}`, { status: state.status });
  complete(facts, parent);

  return [{ type: 'PlanningDocumentRevised', data: facts, effectiveDate }];
};
