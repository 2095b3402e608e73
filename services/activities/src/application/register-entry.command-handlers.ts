import { CommandLog, type EventStore, fold, type RecordedEvent, Unknown } from '@concert/event-sourcing';
import { ProgrammeDirectory, requireParticipant, requireSite } from '@concert/programme-directory';
import { EVENT_STORE, permitted, type Recorded } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { FollowUpRegisterEntry, RecordRegisterEntry } from '../domain/register-entry/register-entry.commands.js';
import { followUpRegisterEntry, recordRegisterEntry } from '../domain/register-entry/register-entry.decisions.js';
import type { RegisterEntryEvent } from '../domain/register-entry/register-entry.events.js';
import { registerEntry, registerEntryStream } from '../domain/register-entry/register-entry.state.js';
import type { ResultsFrameworkEvent } from '../domain/results-framework/results-framework.events.js';
import { resultsFramework, resultsFrameworkStream } from '../domain/results-framework/results-framework.state.js';
import { PlannedActivities } from './activity-life.command-handlers.js';

@CommandHandler(RecordRegisterEntry)
export class RecordRegisterEntryHandler implements ICommandHandler<RecordRegisterEntry> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    private readonly activities: PlannedActivities,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  /** @throws Unknown  no such programme, participant, site, output or activity */
  async execute({ data, context: sent }: RecordRegisterEntry): Promise<Recorded> {
    const { entry, byWhom, site, output, activity } = data;
    const context = permitted(sent, 'RecordRegisterEntry', { owners: byWhom });
    const programme = await this.directory.programme(data.programme);
    byWhom.forEach((code, index) => requireParticipant(programme, code, `byWhom[${index}]`));
    if (site !== undefined) requireSite(programme, site, 'site');
    if (output !== undefined) await this.requireOutput(programme.code, output);
    if (activity !== undefined) await this.activities.one(programme.code, activity);

    const outcome = await this.log.run({
      stream: registerEntryStream(entry),
      programme: programme.code,
      evolution: registerEntry,
      context,
      decide: (state) => recordRegisterEntry(state, new RecordRegisterEntry(data, context)),
    });
    return { id: entry, outcome };
  }

  private async requireOutput(programme: string, code: string): Promise<void> {
    const history = await this.events.readStream(resultsFrameworkStream(programme));
    const { outputs } = fold(resultsFramework, history as unknown as RecordedEvent<ResultsFrameworkEvent>[]);
    if (!outputs.some((output) => output.code === code))
      throw new Unknown('output', `${code} in ${programme}`, 'output');
  }
}

@CommandHandler(FollowUpRegisterEntry)
export class FollowUpRegisterEntryHandler implements ICommandHandler<FollowUpRegisterEntry> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  /** @throws Unknown  no such programme, or it has no such entry */
  async execute({ data, context: sent }: FollowUpRegisterEntry): Promise<Recorded> {
    const { code: programme } = await this.directory.programme(data.programme);
    const history = await this.events.readStream(registerEntryStream(data.entry));
    const state = fold(registerEntry, history as unknown as RecordedEvent<RegisterEntryEvent>[]);
    if (state.status === 'unrecorded' || history[0]?.programme !== programme)
      throw new Unknown('register entry', `${data.entry} in ${programme}`);
    const context = permitted(sent, 'FollowUpRegisterEntry', { owners: [...state.byWhom] });
    const outcome = await this.log.run({
      stream: registerEntryStream(data.entry),
      programme,
      evolution: registerEntry,
      context,
      decide: (current) => followUpRegisterEntry(current, new FollowUpRegisterEntry(data, context)),
    });
    return { id: data.entry, outcome };
  }
}
