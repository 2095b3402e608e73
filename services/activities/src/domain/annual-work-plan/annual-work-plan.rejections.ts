import { Rejection } from '@concert/event-sourcing';

export class WorkPlanOutsideProgramme extends Rejection {
  readonly code = 'WORK_PLAN_OUTSIDE_PROGRAMME';
}

export class WorkPlanLineTwice extends Rejection {
  readonly code = 'WORK_PLAN_LINE_TWICE';
}

export class WorkPlanCurrencyDiffers extends Rejection {
  readonly code = 'WORK_PLAN_CURRENCY_DIFFERS';
}

export class WorkPlanNotDraft extends Rejection {
  readonly code = 'WORK_PLAN_NOT_DRAFT';
}

export class WorkPlanEmpty extends Rejection {
  readonly code = 'WORK_PLAN_EMPTY';
}

export class WorkPlanLineNotFormal extends Rejection {
  readonly code = 'WORK_PLAN_LINE_NOT_FORMAL';
}

export class WorkPlanNotSubmitted extends Rejection {
  readonly code = 'WORK_PLAN_NOT_SUBMITTED';
}

export class WorkPlanNotApproved extends Rejection {
  readonly code = 'WORK_PLAN_NOT_APPROVED';
}
