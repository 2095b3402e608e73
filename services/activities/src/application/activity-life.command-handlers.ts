import {
  type CommandContext,
  CommandLog,
  type EventStore,
  fold,
  type RecordedEvent,
  Unknown,
} from '@concert/event-sourcing';
import type { PermittedCommand } from '@concert/permissions';
import { ProgrammeDirectory, type ProgrammeFacts } from '@concert/programme-directory';
import { EVENT_STORE, permitted, type Recorded } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import * as command from '../domain/activity/activity.commands.js';
import type { ActivityEvent } from '../domain/activity/activity.events.js';
import * as decide from '../domain/activity/activity-life.decisions.js';
import { type Activity, activity, activityStream, type PlannedActivity } from '../domain/activity/activity.state.js';

/** What its handlers need to decide on an activity that was planned. */
@Injectable()
export class PlannedActivities {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  /** @throws Unknown  the programme has no such activity */
  async one(programme: string, id: string): Promise<PlannedActivity> {
    const history = await this.events.readStream(activityStream(id));
    const state = fold(activity, history as unknown as RecordedEvent<ActivityEvent>[]);
    if (state.status === 'unplanned' || history[0]?.programme !== programme)
      throw new Unknown('activity', `${id} in ${programme}`);
    return state;
  }

  /**
   * Decides for the lead of the activity.
   *
   * @throws Unknown       no such programme or activity
   * @throws NotPermitted  somebody else leads it
   */
  async decide(
    { data, context: sent }: { readonly data: command.OfActivity; readonly context: CommandContext },
    name: PermittedCommand,
    decision: (state: Activity, context: CommandContext, programme: ProgrammeFacts) => readonly ActivityEvent[],
  ): Promise<Recorded> {
    const programme = await this.directory.programme(data.programme);
    const { lead } = await this.one(programme.code, data.activity);
    const context = permitted(sent, name, { owners: [lead] });
    return this.carryOut(programme.code, data.activity, context, (state) => decision(state, context, programme));
  }

  /** Decides without asking who may: that was asked where the decision was taken. */
  async carryOut(
    programme: string,
    id: string,
    context: CommandContext,
    decision: (state: Activity) => readonly ActivityEvent[],
  ): Promise<Recorded> {
    const stream = activityStream(id);
    return { id, outcome: await this.log.run({ stream, programme, evolution: activity, context, decide: decision }) };
  }
}

const windowOf = ({ start, end }: ProgrammeFacts): { start: string; end: string } => ({ start, end });

@CommandHandler(command.ScheduleActivity)
export class ScheduleActivityHandler implements ICommandHandler<command.ScheduleActivity> {
  constructor(private readonly activities: PlannedActivities) {}

  execute(order: command.ScheduleActivity): Promise<Recorded> {
    return this.activities.decide(order, 'ScheduleActivity', (state, _, programme) =>
      decide.scheduleActivity(state, order, windowOf(programme)),
    );
  }
}

@CommandHandler(command.StartActivity)
export class StartActivityHandler implements ICommandHandler<command.StartActivity> {
  constructor(private readonly activities: PlannedActivities) {}

  execute(order: command.StartActivity): Promise<Recorded> {
    return this.activities.decide(order, 'StartActivity', (state) => decide.startActivity(state, order));
  }
}

@CommandHandler(command.SuspendActivity)
export class SuspendActivityHandler implements ICommandHandler<command.SuspendActivity> {
  constructor(private readonly activities: PlannedActivities) {}

  execute(order: command.SuspendActivity): Promise<Recorded> {
    return this.activities.decide(order, 'SuspendActivity', (state) => decide.suspendActivity(state, order));
  }
}

@CommandHandler(command.ResumeActivity)
export class ResumeActivityHandler implements ICommandHandler<command.ResumeActivity> {
  constructor(private readonly activities: PlannedActivities) {}

  execute(order: command.ResumeActivity): Promise<Recorded> {
    return this.activities.decide(order, 'ResumeActivity', (state) => decide.resumeActivity(state, order));
  }
}

@CommandHandler(command.CompleteActivity)
export class CompleteActivityHandler implements ICommandHandler<command.CompleteActivity> {
  constructor(private readonly activities: PlannedActivities) {}

  execute(order: command.CompleteActivity): Promise<Recorded> {
    return this.activities.decide(order, 'CompleteActivity', (state) => decide.completeActivity(state, order));
  }
}

@CommandHandler(command.RescheduleActivity)
export class RescheduleActivityHandler implements ICommandHandler<command.RescheduleActivity> {
  constructor(private readonly activities: PlannedActivities) {}

  execute(order: command.RescheduleActivity): Promise<Recorded> {
    return this.activities.decide(order, 'RescheduleActivity', (state, _, programme) =>
      decide.rescheduleActivity(state, order, windowOf(programme)),
    );
  }
}

@CommandHandler(command.ChangeActivityModality)
export class ChangeActivityModalityHandler implements ICommandHandler<command.ChangeActivityModality> {
  constructor(private readonly activities: PlannedActivities) {}

  execute(order: command.ChangeActivityModality): Promise<Recorded> {
    return this.activities.decide(order, 'ChangeActivityModality', (state) =>
      decide.changeActivityModality(state, order),
    );
  }
}

@CommandHandler(command.EliminateActivity)
export class EliminateActivityHandler implements ICommandHandler<command.EliminateActivity> {
  constructor(private readonly activities: PlannedActivities) {}

  execute(order: command.EliminateActivity): Promise<Recorded> {
    return this.activities.decide(order, 'EliminateActivity', (state, _, programme) =>
      decide.eliminateActivity(state, order, programme.currency),
    );
  }
}

/** Asks no permission: the revision was decided on by its body. */
@CommandHandler(command.CarryOutElimination)
export class CarryOutEliminationHandler implements ICommandHandler<command.CarryOutElimination> {
  constructor(private readonly activities: PlannedActivities) {}

  /** @throws Unknown  the programme has no such activity */
  async execute(order: command.CarryOutElimination): Promise<Recorded> {
    const { data, context } = order;
    await this.activities.one(data.programme, data.activity);
    return this.activities.carryOut(data.programme, data.activity, context, (state) =>
      decide.carryOutElimination(state, order),
    );
  }
}
