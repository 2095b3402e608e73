import { indicator } from '../../indicator/indicator.js';
import { planningDocument } from '../../planning-document/planning-document.js';
import { progressReport } from '../../progress-report/progress-report.js';
import { resultsFramework } from '../../results-framework/results-framework.js';
import { followed } from './followed.js';

/** What is to be brought about; one stream per programme. */
export const frameworks = followed(
  resultsFramework,
  ['OutcomeDefined', 'OutputDefined', 'OutcomeCorrected'],
  ['OutcomeCorrected'],
);

export const indicators = followed(indicator, [
  'IndicatorDefined',
  'IndicatorRevised',
  'IndicatorMerged',
  'IndicatorActualSubmitted',
  'IndicatorActualReturned',
  'IndicatorActualApproved',
]);

export const progressReports = followed(progressReport, [
  'ProgressReportOpened',
  'ProgressReportWritten',
  'ProgressReportConsolidated',
  'ProgressReportSubmitted',
  'ProgressReportReturned',
  'ProgressReportAccepted',
  'ReportEditionPublished',
  'ReportRestated',
]);

export const planningDocuments = followed(planningDocument, ['PlanningDocumentRecorded', 'PlanningDocumentRevised']);
