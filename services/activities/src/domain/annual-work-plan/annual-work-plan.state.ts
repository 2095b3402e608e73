import type { Evolution } from '@concert/event-sourcing';
import type { AnnualWorkPlanEvent, WorkPlanLine } from './annual-work-plan.events.js';

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
