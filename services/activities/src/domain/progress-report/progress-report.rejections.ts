import { Rejection } from '@concert/event-sourcing';

export class ReportAlreadyOpened extends Rejection {
  readonly code = 'PROGRESS_REPORT_ALREADY_OPENED';
}

export class ReportReadOnly extends Rejection {
  readonly code = 'PROGRESS_REPORT_READ_ONLY';
}

export class ReportLevelNotBelow extends Rejection {
  readonly code = 'PROGRESS_REPORT_LEVEL_NOT_BELOW';
}

export class ReportPeriodLater extends Rejection {
  readonly code = 'PROGRESS_REPORT_PERIOD_LATER';
}

export class LowerReportNotAccepted extends Rejection {
  readonly code = 'PROGRESS_REPORT_LOWER_NOT_ACCEPTED';
}

export class ReportNotSubmitted extends Rejection {
  readonly code = 'PROGRESS_REPORT_NOT_SUBMITTED';
}

export class SubmitterMayNotAcceptReport extends Rejection {
  readonly code = 'PROGRESS_REPORT_SUBMITTER_MAY_NOT_ACCEPT';
}

export class ReportNotAccepted extends Rejection {
  readonly code = 'PROGRESS_REPORT_NOT_ACCEPTED';
}

export class ReportNotPublished extends Rejection {
  readonly code = 'PROGRESS_REPORT_NOT_PUBLISHED';
}
