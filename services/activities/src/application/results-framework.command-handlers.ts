import { CommandLog } from '@concert/event-sourcing';
import { ProgrammeDirectory, requireParticipant } from '@concert/programme-directory';
import { permit, type Recorded } from '@concert/service-kit';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DefineOutcome, DefineOutput } from '../domain/results-framework/results-framework.commands.js';
import { defineOutcome, defineOutput } from '../domain/results-framework/results-framework.decisions.js';
import { resultsFramework, resultsFrameworkStream } from '../domain/results-framework/results-framework.state.js';

@CommandHandler(DefineOutcome)
export class DefineOutcomeHandler implements ICommandHandler<DefineOutcome> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  /** @throws Unknown  no such programme */
  async execute(command: DefineOutcome): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'DefineOutcome');
    const { code: programme } = await this.directory.programme(data.programme);
    const outcome = await this.log.run({
      stream: resultsFrameworkStream(programme),
      programme,
      evolution: resultsFramework,
      context,
      decide: (framework) => defineOutcome(framework, command),
    });
    return { id: data.code, outcome };
  }
}

@CommandHandler(DefineOutput)
export class DefineOutputHandler implements ICommandHandler<DefineOutput> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  /** @throws Unknown  no such programme, or the lead takes no part in it */
  async execute(command: DefineOutput): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'DefineOutput');
    const programme = await this.directory.programme(data.programme);
    if (data.lead !== undefined) requireParticipant(programme, data.lead, 'lead');
    const outcome = await this.log.run({
      stream: resultsFrameworkStream(programme.code),
      programme: programme.code,
      evolution: resultsFramework,
      context,
      decide: (framework) => defineOutput(framework, command),
    });
    return { id: data.code, outcome };
  }
}
