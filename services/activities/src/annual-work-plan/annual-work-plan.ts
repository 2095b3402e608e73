import { Command, type DomainEvent, type Evolution, rejection } from '@concert/event-sourcing';
import type { Money } from '@concert/money';

/** Something to be done in the year. It stands for a formal activity only with a budget and a plan. */
export interface WorkPlanLine {
  /** Unique in the plan. */
  line: string;
  title: string;
  /** UUID of the planned activity; left out while the line is a proposal. */
  activity?: string;
  /** 1 to 4. */
  quarters: number[];
  /** Null: none yet. */
  budget: Money | null;
  responsible: string;
}

export type AnnualWorkPlanDrafted = DomainEvent<
  'AnnualWorkPlanDrafted',
  { year: number; version: number; lines: WorkPlanLine[] }
>;
export type AnnualWorkPlanSubmitted = DomainEvent<
  'AnnualWorkPlanSubmitted',
  { year: number; version: number; submittedBy: string }
>;
export type AnnualWorkPlanApproved = DomainEvent<
  'AnnualWorkPlanApproved',
  { year: number; version: number; decision: string; body: string }
>;
export type AnnualWorkPlanRejected = DomainEvent<
  'AnnualWorkPlanRejected',
  { year: number; version: number; decision: string; body: string }
>;
export type AnnualWorkPlanAmended = DomainEvent<
  'AnnualWorkPlanAmended',
  { year: number; version: number; lines: WorkPlanLine[]; reason: string }
>;
export type DecisionNotCarriedOut = DomainEvent<
  'DecisionNotCarriedOut',
  { decision: string; kind: string; id: string; rule: string; detail: string }
>;

export type AnnualWorkPlanEvent =
  | AnnualWorkPlanDrafted
  | AnnualWorkPlanSubmitted
  | AnnualWorkPlanApproved
  | AnnualWorkPlanRejected
  | AnnualWorkPlanAmended
  | DecisionNotCarriedOut;

export interface OfWorkPlan {
  programme: string;
  /** Calendar year. */
  year: number;
  effectiveDate?: string;
}

export class DraftWorkPlan extends Command<OfWorkPlan & { lines: WorkPlanLine[] }> {}

export class SubmitWorkPlan extends Command<OfWorkPlan> {}

export class AmendWorkPlan extends Command<OfWorkPlan & { lines: WorkPlanLine[]; reason: string }> {}

/** Given by the decision of a body, never by hand. */
export class DecideWorkPlan extends Command<
  OfWorkPlan & {
    outcome: 'approved' | 'rejected';
    decision: string;
    body: string;
    /** The one that was decided on, where the decision names it. */
    version?: number;
  }
> {}

/** A decision of a body that a rule here refused. */
export class RecordWorkPlanDecisionRefused extends Command<
  OfWorkPlan & { decision: string; rule: string; detail: string }
> {}

export type AnnualWorkPlan =
  | { readonly status: 'none' }
  | {
      readonly status: 'draft' | 'submitted' | 'approved';
      /** The version that is written, submitted or in force. */
      readonly version: number;
      readonly lines: readonly WorkPlanLine[];
    };

export const workPlanStream = (programme: string, year: number): string => `work-plan-${programme}/${year}`;

const evolve = (plan: AnnualWorkPlan, { type, data }: AnnualWorkPlanEvent): AnnualWorkPlan => {
  switch (type) {
    case 'AnnualWorkPlanDrafted':
    case 'AnnualWorkPlanAmended':
      return { status: 'draft', version: data.version, lines: data.lines };
    case 'AnnualWorkPlanSubmitted':
      return plan.status === 'none' ? plan : { ...plan, status: 'submitted' };
    case 'AnnualWorkPlanApproved':
      return plan.status === 'none' ? plan : { ...plan, status: 'approved' };
    case 'AnnualWorkPlanRejected':
      return plan.status === 'none' ? plan : { ...plan, status: 'draft' };
    case 'DecisionNotCarriedOut':
      return plan;
  }
};

export const annualWorkPlan: Evolution<AnnualWorkPlan, AnnualWorkPlanEvent> = { initial: { status: 'none' }, evolve };

export class WorkPlanOutsideProgramme extends rejection('WORK_PLAN_OUTSIDE_PROGRAMME') {}
export class WorkPlanLineTwice extends rejection('WORK_PLAN_LINE_TWICE') {}
export class WorkPlanCurrencyDiffers extends rejection('WORK_PLAN_CURRENCY_DIFFERS') {}
export class WorkPlanNotDraft extends rejection('WORK_PLAN_NOT_DRAFT') {}
export class WorkPlanEmpty extends rejection('WORK_PLAN_EMPTY') {}
export class WorkPlanLineNotFormal extends rejection('WORK_PLAN_LINE_NOT_FORMAL') {}
export class WorkPlanNotSubmitted extends rejection('WORK_PLAN_NOT_SUBMITTED') {}
export class WorkPlanNotApproved extends rejection('WORK_PLAN_NOT_APPROVED') {}
