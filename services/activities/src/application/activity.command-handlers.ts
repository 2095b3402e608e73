import { CommandLog, type EventStore, fold, type RecordedEvent, Unknown } from '@concert/event-sourcing';
import { ProgrammeDirectory, requireParticipant, requireSite } from '@concert/programme-directory';
import { EVENT_STORE, permitted, type Recorded } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { LogActivityOccurrence, PlanActivity } from '../domain/activity/activity.commands.js';
import { logActivityOccurrence, planActivity } from '../domain/activity/activity.decisions.js';
import { activity, activityStream } from '../domain/activity/activity.state.js';
import type { ResultsFrameworkEvent } from '../domain/results-framework/results-framework.events.js';
import {
  type ResultsFramework,
  resultsFramework,
  resultsFrameworkStream,
} from '../domain/results-framework/results-framework.state.js';
import { PlannedActivities } from './activity-life.command-handlers.js';

@CommandHandler(PlanActivity)
export class PlanActivityHandler implements ICommandHandler<PlanActivity> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  /** @throws Unknown  no such programme, or it has no such participant or site */
  async execute({ data, context: sent }: PlanActivity): Promise<Recorded> {
    const { lead, collaborators, facilitator, leadNationalCounterpart, sites } = data;
    const context = permitted(sent, 'PlanActivity', { owners: [lead] });
    const programme = await this.directory.programme(data.programme);
    requireParticipant(programme, lead, 'lead');
    collaborators.forEach((code, index) => requireParticipant(programme, code, `collaborators[${index}]`));
    if (facilitator !== undefined) requireParticipant(programme, facilitator, 'facilitator');
    if (leadNationalCounterpart !== undefined)
      requireParticipant(programme, leadNationalCounterpart, 'leadNationalCounterpart');
    sites.forEach((site, index) => requireSite(programme, site, `sites[${index}]`));

    const facts = {
      framework: await this.frameworkOf(programme.code),
      programmeWindow: { start: programme.start, end: programme.end },
      currency: programme.currency,
    };
    const outcome = await this.log.run({
      stream: activityStream(data.activity),
      programme: programme.code,
      evolution: activity,
      context,
      decide: (state) => planActivity(state, new PlanActivity(data, context), facts),
    });
    return { id: data.activity, outcome };
  }

  private async frameworkOf(programme: string): Promise<ResultsFramework> {
    const history = await this.events.readStream(resultsFrameworkStream(programme));
    return fold(resultsFramework, history as unknown as RecordedEvent<ResultsFrameworkEvent>[]);
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
    for (const [index, organization] of (data.byWhom ?? []).entries())
      if (!programme.participants.has(organization)) await this.requireRegistered(organization, `byWhom[${index}]`);

    const outcome = await this.log.run({
      stream: activityStream(data.activity),
      programme: programme.code,
      evolution: activity,
      context,
      decide: (state) => logActivityOccurrence(state, new LogActivityOccurrence(data, context)),
    });
    return { id: data.occurrence, outcome };
  }

  /** Whoever did something need not take part in the programme; a code that stands for nobody is a slip of the pen. */
  private async requireRegistered(organization: string, field: string): Promise<void> {
    const organizations = await this.directory.organizations();
    if (!organizations.some(({ code }) => code === organization))
      throw new Unknown('organization', organization, field);
  }
}
