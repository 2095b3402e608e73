import { type CommandContext, CommandLog, type EventStore } from '@concert/event-sourcing';
import { ProgrammeDirectory, requireParticipant } from '@concert/programme-directory';
import { EVENT_STORE, permit, type Recorded } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { activity, activityStream } from '../domain/activity/activity.state.js';
import * as command from '../domain/annual-work-plan/annual-work-plan.commands.js';
import * as decide from '../domain/annual-work-plan/annual-work-plan.decisions.js';
import type { AnnualWorkPlanEvent, WorkPlanLine } from '../domain/annual-work-plan/annual-work-plan.events.js';
import {
  type AnnualWorkPlan,
  annualWorkPlan,
  workPlanStream,
} from '../domain/annual-work-plan/annual-work-plan.state.js';
import { stateIn } from './history.js';

/** What its handlers need to decide on a plan of a year. */
@Injectable()
export class WorkPlans {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  /** @throws Unknown  no such programme, or it has no such participant or activity */
  async termsFor(code: string, lines: readonly WorkPlanLine[]): Promise<decide.WorkPlanTerms> {
    const programme = await this.directory.programme(code);
    for (const [index, { responsible, activity: id }] of lines.entries()) {
      requireParticipant(programme, responsible, `lines[${index}].responsible`);
      if (id !== undefined)
        await stateIn(this.events, activityStream(id), activity, {
          programme: code,
          kind: 'activity',
          id,
          field: `lines[${index}].activity`,
        });
    }
    return { programmeWindow: { start: programme.start, end: programme.end }, currency: programme.currency };
  }

  async decide(
    { programme, year }: command.OfWorkPlan,
    context: CommandContext,
    decision: (state: AnnualWorkPlan) => readonly AnnualWorkPlanEvent[],
  ): Promise<Recorded> {
    const stream = workPlanStream(programme, year);
    return {
      id: String(year),
      outcome: await this.log.run({ stream, programme, evolution: annualWorkPlan, context, decide: decision }),
    };
  }
}

@CommandHandler(command.DraftWorkPlan)
export class DraftWorkPlanHandler implements ICommandHandler<command.DraftWorkPlan> {
  constructor(private readonly plans: WorkPlans) {}

  async execute(order: command.DraftWorkPlan): Promise<Recorded> {
    const { data, context } = order;
    permit(context.actor, 'DraftWorkPlan');
    const terms = await this.plans.termsFor(data.programme, data.lines);
    return this.plans.decide(data, context, (state) => decide.draftWorkPlan(state, order, terms));
  }
}

@CommandHandler(command.SubmitWorkPlan)
export class SubmitWorkPlanHandler implements ICommandHandler<command.SubmitWorkPlan> {
  constructor(private readonly plans: WorkPlans) {}

  execute(order: command.SubmitWorkPlan): Promise<Recorded> {
    permit(order.context.actor, 'SubmitWorkPlan');
    return this.plans.decide(order.data, order.context, (state) => decide.submitWorkPlan(state, order));
  }
}

@CommandHandler(command.AmendWorkPlan)
export class AmendWorkPlanHandler implements ICommandHandler<command.AmendWorkPlan> {
  constructor(private readonly plans: WorkPlans) {}

  async execute(order: command.AmendWorkPlan): Promise<Recorded> {
    const { data, context } = order;
    permit(context.actor, 'AmendWorkPlan');
    const terms = await this.plans.termsFor(data.programme, data.lines);
    return this.plans.decide(data, context, (state) => decide.amendWorkPlan(state, order, terms));
  }
}

/** Asks no permission: the deciding body's was asked when it took the decision. */
@CommandHandler(command.DecideWorkPlan)
export class DecideWorkPlanHandler implements ICommandHandler<command.DecideWorkPlan> {
  constructor(private readonly plans: WorkPlans) {}

  execute(order: command.DecideWorkPlan): Promise<Recorded> {
    return this.plans.decide(order.data, order.context, (state) => decide.decideWorkPlan(state, order));
  }
}

/** Asks no permission: it tells a body what became of its decision. */
@CommandHandler(command.RecordWorkPlanDecisionRefused)
export class RecordWorkPlanDecisionRefusedHandler implements ICommandHandler<command.RecordWorkPlanDecisionRefused> {
  constructor(private readonly plans: WorkPlans) {}

  execute(order: command.RecordWorkPlanDecisionRefused): Promise<Recorded> {
    return this.plans.decide(order.data, order.context, (state) => decide.recordWorkPlanDecisionRefused(state, order));
  }
}
