import { programmeList } from '@concert/programme-directory';
import { FinancialReport } from './financial-report.view.js';
import { ReportExemption } from './report-exemption.view.js';

export const financialReportsList = programmeList({
  path: 'reports',
  tag: 'budgets',
  row: FinancialReport,
  order: ['period', 'scope', 'report'],
});

/** Periods for which no report is owed. */
export const exemptionsList = programmeList({
  path: 'report-exemptions',
  tag: 'budgets',
  row: ReportExemption,
  order: ['period', 'scope'],
});
