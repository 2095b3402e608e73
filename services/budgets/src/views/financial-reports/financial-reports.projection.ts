import {
  FinancialReportAcceptedV1,
  FinancialReportExemptedV1,
  FinancialReportPublishedV1,
  FinancialReportRestatedV1,
  FinancialReportReturnedV1,
  FinancialReportSubmittedV1,
} from '@concert/contracts/budgets';
import { amend, defineProjection, on, put } from '@concert/projections';
import { FinancialReport } from './financial-report.view.js';
import { ReportExemption } from './report-exemption.view.js';

export const financialReports = defineProjection(
  'financial-reports',
  [FinancialReport, ReportExemption],
  on(FinancialReportSubmittedV1, ({ programme, recordedAt, actor, data }) => [
    put(
      FinancialReport,
      { report: data.report },
      {
        ...data,
        programme,
        status: 'submitted',
        version: 1,
        history: [],
        editions: [],
        returnReason: null,
        submittedBy: actor.organization,
        recordedAt,
      },
    ),
  ]),
  on(FinancialReportRestatedV1, ({ recordedAt, actor, data: { supersedes, reason, ...content } }) => [
    amend(FinancialReport, { report: content.report }, (row): FinancialReport => ({
      ...row,
      ...content,
      status: 'submitted',
      version: supersedes + 1,
      history: [
        ...row.history,
        {
          version: supersedes,
          committedDefinition: row.committedDefinition,
          figures: row.figures,
          reason,
          restatedAt: recordedAt,
        },
      ],
      returnReason: null,
      submittedBy: actor.organization,
      recordedAt,
    })),
  ]),
  on(FinancialReportAcceptedV1, ({ data: { report } }) => [
    amend(FinancialReport, { report }, (row): FinancialReport => ({ ...row, status: 'accepted' })),
  ]),
  on(FinancialReportReturnedV1, ({ data: { report, reason } }) => [
    amend(FinancialReport, { report }, (row): FinancialReport => ({
      ...row,
      status: 'returned',
      returnReason: reason,
    })),
  ]),
  on(FinancialReportPublishedV1, ({ recordedAt, data: { report, edition, version } }) => [
    amend(FinancialReport, { report }, (row): FinancialReport => ({
      ...row,
      status: 'published',
      editions: [...row.editions, { edition, version, publishedAt: recordedAt }],
    })),
  ]),
  on(FinancialReportExemptedV1, ({ programme, recordedAt, actor, data: { scope, period, reason } }) => [
    put(
      ReportExemption,
      { programme, scope, period },
      { programme, scope, period, reason, exemptedBy: actor.organization, recordedAt },
    ),
  ]),
);
