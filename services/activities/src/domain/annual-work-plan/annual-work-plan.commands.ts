import { Command } from '@concert/event-sourcing';
import type { WorkPlanLine } from './annual-work-plan.events.js';

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
  OfWorkPlan & { outcome: 'approved' | 'rejected'; decision: string; body: string }
> {}

/** A decision of a body that a rule here refused. */
export class RecordWorkPlanDecisionRefused extends Command<
  OfWorkPlan & { decision: string; rule: string; detail: string }
> {}
