import type { DomainEvent } from '@concert/event-sourcing';
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
