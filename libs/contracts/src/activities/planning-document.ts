import {
  code,
  id,
  integer,
  listOf,
  nullable,
  oneOf,
  optional,
  record,
  type RecordOf,
  text,
  type ValueOf,
  yesOrNo,
} from '../fields.js';
import { layer } from '../layer.js';
import { documentStatement } from './report-content.js';

const planningKind = oneOf(
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
);
export type PlanningKind = ValueOf<typeof planningKind>;

/** The four levels of planning, the highest first. Source: CP-TING mid-term evaluation. */
const planningLevel = oneOf('framework', 'programme', 'work-plan', 'small-project');
export type PlanningLevel = ValueOf<typeof planningLevel>;

export const planningStatus = oneOf('draft', 'final', 'in-force');
export type PlanningStatus = ValueOf<typeof planningStatus>;

/** What policy advice says about one output. */
const outputAnalysis = record({
  output: code,
  implications: text,
});
export type OutputAnalysis = ValueOf<typeof outputAnalysis>;

/** Where the money of a next phase is sought. */
const fundingSource = record({
  source: oneOf('government', 'agency', 'bilateral-donor', 'fund', 'private'),
  name: text,
  standing: optional(text),
});
export type FundingSource = ValueOf<typeof fundingSource>;

export const planningDocumentFields = {
  /** UUID of the document. */
  document: id,
  kind: planningKind,
  title: text,
  status: planningStatus,
  level: optional(planningLevel),
  /** UUID of the document of a higher level that it belongs to. */
  parent: optional(id),
  /** UUID of the document it was derived from: the baseline survey of an intervention plan. */
  derivedFrom: optional(id),
  responsible: code,
  /** Name of a site of the programme. */
  site: optional(text),
  layer: optional(layer),
  targetGroup: optional(text),
  text: optional(text),
  /** Whether such a plan is in place; null when the question was left open. */
  inPlace: optional(nullable(yesOrNo)),
  pages: optional(integer),
  annexes: optional(listOf(text)),
  audience: optional(listOf(text)),
  /** Codes of the organizations whose experts judge it. */
  panel: optional(listOf(code)),
  /** How it reaches its audience. */
  delivery: optional(listOf(text)),
  analyses: optional(listOf(outputAnalysis)),
  fundingSources: optional(listOf(fundingSource)),
  statements: optional(listOf(documentStatement)),
};
export type PlanningDocumentFacts = RecordOf<typeof planningDocumentFields>;
