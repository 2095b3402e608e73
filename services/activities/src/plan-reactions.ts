import { BudgetRevisionAppliedV1, type RevisionEntry } from '@concert/contracts/budgets';
import { DecisionTakenV1 } from '@concert/contracts/reviews';
import type { CommandContext } from '@concert/event-sourcing';
import type { PublishedMessage } from '@concert/messaging';
import { absolute, isNegative, type Money, sum } from '@concert/money';
import { type Reaction, Reactions, refusalsTo, when } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { CarryOutElimination } from './activity/activity.js';
import { DecideWorkPlan, RecordWorkPlanDecisionRefused } from './annual-work-plan/annual-work-plan.js';

/** What a revision took away; null when it names no amount. */
const takenBy = (entries: readonly RevisionEntry[]): Money | null => {
  const taken = entries.map(({ amount }) => amount).filter(isNegative);
  const [first] = taken;
  return first ? absolute(sum(taken, first.currency)) : null;
};

/** What committees and budget revisions decide about the plan. */
@Injectable()
export class PlanReactions extends Reactions {
  readonly reactions: readonly Reaction[];

  constructor(private readonly commands: CommandBus) {
    super();
    this.reactions = [
      when(DecisionTakenV1, 'whenWorkPlanDecided', (message, context) => this.decide(message, context)),
      when(BudgetRevisionAppliedV1, 'whenActivityGivenUp', (message, context) => this.eliminate(message, context)),
    ];
  }

  private async decide(
    { programme, effectiveDate, data }: PublishedMessage<DecisionTakenV1>,
    context: CommandContext,
  ): Promise<unknown> {
    const { decision, body, outcome, subject } = data;
    if (subject.service !== 'activities' || subject.kind !== 'work-plan') return undefined;
    if (outcome !== 'approved' && outcome !== 'rejected') return undefined;
    const { year, version } = planOf(subject.id);
    const of = { programme, year, decision, effectiveDate };
    return refusalsTo(
      () => this.commands.execute(new DecideWorkPlan({ ...of, version, outcome, body }, context)),
      ({ code: rule, message: detail }) =>
        this.commands.execute(new RecordWorkPlanDecisionRefused({ ...of, rule, detail }, context)),
    );
  }

  private async eliminate(
    { programme, effectiveDate, data }: PublishedMessage<BudgetRevisionAppliedV1>,
    context: CommandContext,
  ): Promise<unknown> {
    const { kind, activity, revision, purpose: reason, entries } = data;
    if (kind !== 'elimination' || activity === undefined) return undefined;
    const releasedAmount = takenBy(entries);
    return this.commands.execute(
      new CarryOutElimination({ programme, activity, reason, releasedAmount, revision, effectiveDate }, context),
    );
  }
}

/** Of a plan as people address it, `2011`, and as the list of what waits names it, with its version: `2011/1`. */
const planOf = (id: string): { year: number; version?: number } => {
  const [, year, version] = /^(\d{4})(?:\/(\d+))?$/.exec(id) ?? [];
  return { year: Number(year), ...(version !== undefined && { version: Number(version) }) };
};
