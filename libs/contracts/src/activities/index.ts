export * from './activity-completed.v1.js';
export * from './activity-eliminated.v1.js';
export * from './activity-modality-changed.v1.js';
export * from './activity-occurrence-logged.v1.js';
export * from './activity-planned.v1.js';
export * from './activity-rescheduled.v1.js';
export * from './activity-resumed.v1.js';
export * from './activity-scheduled.v1.js';
export * from './activity-started.v1.js';
export * from './activity-suspended.v1.js';
export * from './annual-work-plan-amended.v1.js';
export * from './annual-work-plan-approved.v1.js';
export * from './annual-work-plan-drafted.v1.js';
export * from './annual-work-plan-rejected.v1.js';
export * from './annual-work-plan-submitted.v1.js';
export * from './beneficiaries-reported.v1.js';
export * from './beneficiaries-restated.v1.js';
export type { BeneficiaryCell, BeneficiaryGroup, Reach } from './beneficiary-cells.js';
export * from './decision-not-carried-out.v1.js';
export * from './finding-assigned.v1.js';
export * from './finding-explained.v1.js';
export * from './finding-raised.v1.js';
export * from './finding-reopened.v1.js';
export * from './finding-resolved.v1.js';
export * from './finding-revised.v1.js';
export * from './indicator-actual-approved.v1.js';
export * from './indicator-actual-returned.v1.js';
export * from './indicator-actual-submitted.v1.js';
export * from './indicator-defined.v1.js';
export * from './indicator-merged.v1.js';
export * from './indicator-revised.v1.js';
export type { IndicatorCalculation, IndicatorMethod, IndicatorTerms } from './indicator-terms.js';
export * from './local-resources-mobilised.v1.js';
export * from './outcome-defined.v1.js';
export * from './output-defined.v1.js';
export type {
  FundingSource,
  OutputAnalysis,
  PlanningDocumentFacts,
  PlanningKind,
  PlanningLevel,
  PlanningStatus,
} from './planning-document.js';
export * from './planning-document-recorded.v1.js';
export * from './planning-document-revised.v1.js';
export * from './print-run-corrected.v1.js';
export * from './print-run-recorded.v1.js';
export * from './product-distributed.v1.js';
export type { PrintRunPart, ProductStatus, ProductType } from './product-facts.js';
export * from './product-registered.v1.js';
export * from './product-reused.v1.js';
export * from './product-shared.v1.js';
export * from './product-status-changed.v1.js';
export * from './progress-report-accepted.v1.js';
export * from './progress-report-consolidated.v1.js';
export * from './progress-report-opened.v1.js';
export * from './progress-report-returned.v1.js';
export * from './progress-report-submitted.v1.js';
export * from './progress-report-written.v1.js';
export * from './register-entry-followed-up.v1.js';
export * from './register-entry-recorded.v1.js';
export type { DocumentStatement, LowerReport, ReportFigure, ReportLevel, ReportSection } from './report-content.js';
export * from './report-edition-published.v1.js';
export * from './report-restated.v1.js';
export * from './service-changed.v1.js';
export type { ServiceFacts } from './service-facts.js';
export * from './service-listed.v1.js';
export * from './service-withdrawn.v1.js';
export * from './small-project-approved.v1.js';
export * from './small-project-closed.v1.js';
export * from './small-project-planned.v1.js';
export * from './small-project-reported.v1.js';
export * from './small-project-started.v1.js';
export type { SmallProjectValue } from './small-project-value.js';
export * from './trainers-recorded.v1.js';
export * from './trainers-recounted.v1.js';
export type { WorkPlanLine } from './work-plan-line.js';
export type { RegisterEntryStatus } from './register-entry-status.js';
