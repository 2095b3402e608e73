import type { DomainEvent } from '@concert/event-sourcing';
import type { DocumentStatement } from '../statement/statement.js';

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
