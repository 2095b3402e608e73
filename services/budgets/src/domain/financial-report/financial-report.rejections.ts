import { rejection } from '@concert/event-sourcing';

export class FinancialReportAlreadySubmitted extends rejection('FINANCIAL_REPORT_ALREADY_SUBMITTED') {}
export class FinancialReportCurrencyDiffers extends rejection('FINANCIAL_REPORT_CURRENCY_DIFFERS') {}
export class FinancialReportRestatementChangesNothing extends rejection(
  'FINANCIAL_REPORT_RESTATEMENT_CHANGES_NOTHING',
) {}
export class FinancialReportNotAwaitingAcceptance extends rejection('FINANCIAL_REPORT_NOT_AWAITING_ACCEPTANCE') {}
export class FinancialReportSubmitterMayNotAccept extends rejection('FINANCIAL_REPORT_SUBMITTER_MAY_NOT_ACCEPT') {}
export class FinancialReportNotAccepted extends rejection('FINANCIAL_REPORT_NOT_ACCEPTED') {}
export class FinancialReportAlreadyExempted extends rejection('FINANCIAL_REPORT_ALREADY_EXEMPTED') {}
