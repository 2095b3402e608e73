import { rejection } from '@concert/event-sourcing';

export class ReportAlreadyOpened extends rejection('PROGRESS_REPORT_ALREADY_OPENED') {}
export class ReportReadOnly extends rejection('PROGRESS_REPORT_READ_ONLY') {}
export class ReportLevelNotBelow extends rejection('PROGRESS_REPORT_LEVEL_NOT_BELOW') {}
export class ReportPeriodLater extends rejection('PROGRESS_REPORT_PERIOD_LATER') {}
export class LowerReportNotAccepted extends rejection('PROGRESS_REPORT_LOWER_NOT_ACCEPTED') {}
export class ReportNotSubmitted extends rejection('PROGRESS_REPORT_NOT_SUBMITTED') {}
export class SubmitterMayNotAcceptReport extends rejection('PROGRESS_REPORT_SUBMITTER_MAY_NOT_ACCEPT') {}
export class ReportNotAccepted extends rejection('PROGRESS_REPORT_NOT_ACCEPTED') {}
export class ReportNotPublished extends rejection('PROGRESS_REPORT_NOT_PUBLISHED') {}
