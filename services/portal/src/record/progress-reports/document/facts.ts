import type { components } from '~/api/generated/concert';
import type { Origin } from '~/components/figures/OriginOfFigure';
import type { Moment } from '~/moment/moment';
import type { Programme } from '~/record/agencies';
import type { Framework } from '~/record/activities';
import type { Finding, Summary } from '~/record/budgets';

type Schemas = components['schemas'];
export type ProgressReport = Schemas['activities.ProgressReportResponse'];
export type SectionRule = Schemas['activities.SectionRuleResponse'];
export type ReportSection = Schemas['activities.ReportSectionDto'];
export type Indicator = Schemas['activities.IndicatorResponse'];
export type BeneficiaryCount = Schemas['activities.BeneficiaryCountRow'];
export type Product = Schemas['activities.ProductRow'];
export type JointShare = Schemas['activities.JointShareResponse'];
export type Recommendation = Schemas['recommendations.RecommendationResponse'];
export type FollowUp = Schemas['recommendations.FollowUpSummaryResponse'];
export type Tranche = Schemas['budgets.Tranche'];

/** Findings of every service have one shape. */
export type AnyFinding = Omit<Finding, 'programme'>;

/** Everything that a report is made of, as the record answers it. */
export interface ReportFacts {
  readonly moment: Moment;
  readonly programme: Programme;
  /** Null: a factsheet for which nobody wrote a narrative yet. */
  readonly report: Omit<ProgressReport, 'editions' | 'version'> | null;
  readonly rules: readonly SectionRule[];
  readonly summary: Summary;
  readonly tranches: readonly Tranche[];
  readonly findings: readonly AnyFinding[];
  readonly framework: Framework;
  readonly indicators: readonly Indicator[];
  readonly beneficiaries: readonly BeneficiaryCount[];
  readonly products: readonly Product[];
  readonly jointShare: JointShare;
  readonly recommendations: readonly Recommendation[];
  readonly followUp: FollowUp;
  readonly origins: readonly Origin[];
}

/** Words in the reader's language; `ns: 'record'` for those of the field. */
export type Say = (key: string, options?: Record<string, unknown>) => string;
