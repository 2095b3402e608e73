import type { Command, CommandContext } from '@concert/event-sourcing';
import type { WorkPlanLine } from './annual-work-plan.events.js';

export interface OfWorkPlan {
  programme: string;
  /** Calendar year. */
  year: number;
  effectiveDate?: string;
}

export class DraftWorkPlan implements Command {
  constructor(
    readonly data: OfWorkPlan & { lines: WorkPlanLine[] },
    readonly context: CommandContext,
  ) {}
}

export class SubmitWorkPlan implements Command {
  constructor(
    readonly data: OfWorkPlan,
    readonly context: CommandContext,
  ) {}
}

export class AmendWorkPlan implements Command {
  constructor(
    readonly data: OfWorkPlan & { lines: WorkPlanLine[]; reason: string },
    readonly context: CommandContext,
  ) {}
}

/** Given by the decision of a body, never by hand. */
export class DecideWorkPlan implements Command {
  constructor(
    readonly data: OfWorkPlan & { outcome: 'approved' | 'rejected'; decision: string; body: string },
    readonly context: CommandContext,
  ) {}
}

/** A decision of a body that a rule here refused. */
export class RecordWorkPlanDecisionRefused implements Command {
  constructor(
    readonly data: OfWorkPlan & { decision: string; rule: string; detail: string },
    readonly context: CommandContext,
  ) {}
}
