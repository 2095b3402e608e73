import { rejection } from '@concert/event-sourcing';

export class WorkPlanOutsideProgramme extends rejection('WORK_PLAN_OUTSIDE_PROGRAMME') {}
export class WorkPlanLineTwice extends rejection('WORK_PLAN_LINE_TWICE') {}
export class WorkPlanCurrencyDiffers extends rejection('WORK_PLAN_CURRENCY_DIFFERS') {}
export class WorkPlanNotDraft extends rejection('WORK_PLAN_NOT_DRAFT') {}
export class WorkPlanEmpty extends rejection('WORK_PLAN_EMPTY') {}
export class WorkPlanLineNotFormal extends rejection('WORK_PLAN_LINE_NOT_FORMAL') {}
export class WorkPlanNotSubmitted extends rejection('WORK_PLAN_NOT_SUBMITTED') {}
export class WorkPlanNotApproved extends rejection('WORK_PLAN_NOT_APPROVED') {}
