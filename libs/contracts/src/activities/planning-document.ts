import { code, id, integer, listOf, nullable, oneOf, optional, record, text, yesOrNo } from '../fields.js';
import { documentStatement, type DocumentStatement } from './report-content.js';

export type PlanningKind =
  | 'logical-framework'
  | 'programme'
  | 'research-programme'
  | 'work-plan'
  | 'small-project-plan'
  | 'action-plan'
  | 'outreach-plan'
  | 'scaling-up-plan'
  | 'sustainability-plan'
  | 'policy-advice'
  | 'baseline-survey'
  | 'intervention-plan'
  | 'phase-design'
  | 'evaluation-plan'
  | 'monitoring-tool';

/** The four levels of planning, the highest first. Source: CP-TING mid-term evaluation. */
export type PlanningLevel = 'framework' | 'programme' | 'work-plan' | 'small-project';

export type PlanningStatus = 'draft' | 'final' | 'in-force';

export const planningStatus = oneOf('draft', 'final', 'in-force');

/** What policy advice says about one output. */
export interface OutputAnalysis {
  readonly output: string;
  readonly implications: string;
}

/** Where the money of a next phase is sought. */
export interface FundingSource {
  readonly source: 'government' | 'agency' | 'bilateral-donor' | 'fund' | 'private';
  readonly name: string;
  readonly standing?: string;
}

export interface PlanningDocumentFacts {
  /** UUID of the document. */
  readonly document: string;
  readonly kind: PlanningKind;
  readonly title: string;
  readonly status: PlanningStatus;
  readonly level?: PlanningLevel;
  /** UUID of the document of a higher level that it belongs to. */
  readonly parent?: string;
  /** UUID of the document it was derived from: the baseline survey of an intervention plan. */
  readonly derivedFrom?: string;
  readonly responsible: string;
  /** Name of a site of the programme. */
  readonly site?: string;
  readonly layer?: 'national' | 'provincial' | 'municipal' | 'county' | 'community';
  readonly targetGroup?: string;
  readonly text?: string;
  /** Whether such a plan is in place; null when the question was left open. */
  readonly inPlace?: boolean | null;
  readonly pages?: number;
  readonly annexes?: readonly string[];
  readonly audience?: readonly string[];
  /** Codes of the organizations whose experts judge it. */
  readonly panel?: readonly string[];
  /** How it reaches its audience. */
  readonly delivery?: readonly string[];
  readonly analyses?: readonly OutputAnalysis[];
  readonly fundingSources?: readonly FundingSource[];
  readonly statements?: readonly DocumentStatement[];
}

export const planningDocumentFields = {
  document: id,
  kind: oneOf(
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
  ),
  title: text,
  status: planningStatus,
  level: optional(oneOf('framework', 'programme', 'work-plan', 'small-project')),
  parent: optional(id),
  derivedFrom: optional(id),
  responsible: code,
  site: optional(text),
  layer: optional(oneOf('national', 'provincial', 'municipal', 'county', 'community')),
  targetGroup: optional(text),
  text: optional(text),
  inPlace: optional(nullable(yesOrNo)),
  pages: optional(integer),
  annexes: optional(listOf(text)),
  audience: optional(listOf(text)),
  panel: optional(listOf(code)),
  delivery: optional(listOf(text)),
  analyses: optional(listOf(record<OutputAnalysis>({ output: code, implications: text }))),
  fundingSources: optional(
    listOf(
      record<FundingSource>({
        source: oneOf('government', 'agency', 'bilateral-donor', 'fund', 'private'),
        name: text,
        standing: optional(text),
      }),
    ),
  ),
  statements: optional(listOf(documentStatement)),
};
