import { CommandLog, type EventStore, fold, type RecordedEvent, Unknown } from '@concert/event-sourcing';
import { ProgrammeDirectory, type ProgrammeFacts, requireParticipant, requireSite } from '@concert/programme-directory';
import { EVENT_STORE, permitted, type Recorded } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { LogActivityOccurrence, LogUnplannedActivity, PlanActivity } from '../domain/activity/activity.commands.js';
import {
  logActivityOccurrence,
  logUnplannedActivity,
  planActivity,
  type PlanningFacts,
  planOfUnplanned,
} from '../domain/activity/activity.decisions.js';
import { activity, activityStream } from '../domain/activity/activity.state.js';
import type { ResultsFrameworkEvent } from '../domain/results-framework/results-framework.events.js';
import {
  type ResultsFramework,
  resultsFramework,
  resultsFrameworkStream,
} from '../domain/results-framework/results-framework.state.js';
import { PlannedActivities } from './activity-life.command-handlers.js';

/** Whoever did something need not take part in the programme; a code that stands for nobody is a slip of the pen. */
const requireKnown = async (
  directory: ProgrammeDirectory,
  { participants }: ProgrammeFacts,
  byWhom: readonly string[] = [],
): Promise<void> => {
  const guests = byWhom.filter((organization) => !participants.has(organization));
  if (guests.length === 0) return;
  const known = new Set((await directory.organizations()).map(({ code }) => code));
  const unknown = guests.find((organization) => !known.has(organization));
  if (unknown !== undefined) throw new Unknown('organization', unknown, `byWhom[${byWhom.indexOf(unknown)}]`);
};

/** Compares a plan with the programme it is made for. */
@Injectable()
export class Planning {
  constructor(
    private readonly directory: ProgrammeDirectory,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  /** @throws Unknown  no such programme, or it has no such participant or site */
  async factsFor(plan: PlanActivity['data']): Promise<PlanningFacts & { readonly programme: ProgrammeFacts }> {
    const { lead, collaborators, facilitator, leadNationalCounterpart, sites } = plan;
    const programme = await this.directory.programme(plan.programme);
    requireParticipant(programme, lead, 'lead');
    collaborators.forEach((code, index) => requireParticipant(programme, code, `collaborators[${index}]`));
    if (facilitator !== undefined) requireParticipant(programme, facilitator, 'facilitator');
    if (leadNationalCounterpart !== undefined)
      requireParticipant(programme, leadNationalCounterpart, 'leadNationalCounterpart');
    sites.forEach((site, index) => requireSite(programme, site, `sites[${index}]`));
    return {
      programme,
      framework: await this.frameworkOf(programme.code),
      programmeWindow: { start: programme.start, end: programme.end },
      currency: programme.currency,
    };
  }

  private async frameworkOf(programme: string): Promise<ResultsFramework> {
    const history = await this.events.readStream(resultsFrameworkStream(programme));
    return fold(resultsFramework, history as unknown as RecordedEvent<ResultsFrameworkEvent>[]);
  }
}

@CommandHandler(PlanActivity)
export class PlanActivityHandler implements ICommandHandler<PlanActivity> {
  constructor(
    private readonly log: CommandLog,
    private readonly planning: Planning,
  ) {}

  /** @throws Unknown  no such programme, or it has no such participant or site */
  async execute({ data, context: sent }: PlanActivity): Promise<Recorded> {
    const context = permitted(sent, 'PlanActivity', { owners: [data.lead] });
    const { programme, ...facts } = await this.planning.factsFor(data);
    const outcome = await this.log.run({
      stream: activityStream(data.activity),
      programme: programme.code,
      evolution: activity,
      context,
      decide: (state) => planActivity(state, new PlanActivity(data, context), facts),
    });
    return { id: data.activity, outcome };
  }
}

@CommandHandler(LogUnplannedActivity)
export class LogUnplannedActivityHandler implements ICommandHandler<LogUnplannedActivity> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    private readonly planning: Planning,
  ) {}

  /** @throws Unknown  no such programme, or it has no such participant, site, output or outcome */
  async execute({ data, context: sent }: LogUnplannedActivity): Promise<Recorded> {
    const { lead, activity: id } = data.plan;
    const context = permitted(sent, 'LogActivityOccurrence', { owners: [lead] });
    const { programme, ...facts } = await this.planning.factsFor(planOfUnplanned(data));
    await requireKnown(this.directory, programme, data.occurrence.byWhom);
    const outcome = await this.log.run({
      stream: activityStream(id),
      programme: programme.code,
      evolution: activity,
      context,
      decide: (state) => logUnplannedActivity(state, new LogUnplannedActivity(data, context), facts),
    });
    return { id, outcome };
  }
}

@CommandHandler(LogActivityOccurrence)
export class LogActivityOccurrenceHandler implements ICommandHandler<LogActivityOccurrence> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    private readonly activities: PlannedActivities,
  ) {}

  /** @throws Unknown  no such programme or activity, no such site, or an organization nobody registered */
  async execute({ data, context: sent }: LogActivityOccurrence): Promise<Recorded> {
    const programme = await this.directory.programme(data.programme);
    const { lead, collaborators } = await this.activities.one(programme.code, data.activity);
    const owners = [lead, ...collaborators];
    const actedFor = data.byWhom?.find((organization) => owners.includes(organization));
    const context = permitted(sent, 'LogActivityOccurrence', { owners: actedFor ? [actedFor, ...owners] : owners });
    requireSite(programme, data.site, 'site');
    await requireKnown(this.directory, programme, data.byWhom);

    const outcome = await this.log.run({
      stream: activityStream(data.activity),
      programme: programme.code,
      evolution: activity,
      context,
      decide: (state) => logActivityOccurrence(state, new LogActivityOccurrence(data, context)),
    });
    return { id: data.occurrence, outcome };
  }
}
