import { type CommandContext, CommandLog, type CommandOutcome, type EventStore } from '@concert/event-sourcing';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { EVENT_STORE, permit, permitted, type Recorded } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { AcceptFinding, AssignFinding, ExplainFinding, ReopenFinding } from '../domain/finding.commands.js';
import { acceptFinding, assignFinding, explainFinding, reopenFinding } from '../domain/finding.decisions.js';
import type { AssignableFindingEvent } from '../domain/finding.events.js';
import { answerableFor, type Findings, findingsOf, findingsStream } from '../domain/finding.state.js';
import { findingIn } from '../domain/reconciler.js';
import { FindingParties } from './finding-parties.js';

const decideOn = (
  log: CommandLog,
  programme: string,
  context: CommandContext,
  decide: (state: Findings) => readonly AssignableFindingEvent[],
): Promise<CommandOutcome> =>
  log.run({ stream: findingsStream(programme), programme, evolution: findingsOf(), context, decide });

@CommandHandler(ExplainFinding)
export class ExplainFindingHandler implements ICommandHandler<ExplainFinding> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    private readonly parties: FindingParties,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  /** @throws Unknown  the programme or the finding */
  async execute({ data, context }: ExplainFinding): Promise<Recorded> {
    const { programme, finding } = data;
    const facts = await this.directory.programme(programme);
    const known = await findingIn(this.events, programme, finding);
    const acting = permitted(context, 'ExplainFinding', {
      owners: this.parties.ownersOf(facts, answerableFor(known)),
      participants: [...facts.participants.keys()],
    });
    const command = new ExplainFinding(data, acting);
    return { outcome: await decideOn(this.log, programme, acting, (state) => explainFinding(state, command)) };
  }
}

@CommandHandler(AssignFinding)
export class AssignFindingHandler implements ICommandHandler<AssignFinding> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    private readonly parties: FindingParties,
  ) {}

  /** @throws Unknown  the programme, the finding, or somebody to whom it cannot be put */
  async execute(command: AssignFinding): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'AssignFinding');
    this.parties.requireAssignable(await this.directory.programme(data.programme), data.organization);
    return { outcome: await decideOn(this.log, data.programme, context, (state) => assignFinding(state, command)) };
  }
}

@CommandHandler(AcceptFinding)
export class AcceptFindingHandler implements ICommandHandler<AcceptFinding> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  /** @throws Unknown  the programme or the finding */
  async execute(command: AcceptFinding): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'AcceptFinding');
    await this.directory.requireProgramme(data.programme);
    return { outcome: await decideOn(this.log, data.programme, context, (state) => acceptFinding(state, command)) };
  }
}

@CommandHandler(ReopenFinding)
export class ReopenFindingHandler implements ICommandHandler<ReopenFinding> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  /** @throws Unknown  the programme or the finding */
  async execute(command: ReopenFinding): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'ReopenFinding');
    await this.directory.requireProgramme(data.programme);
    return { outcome: await decideOn(this.log, data.programme, context, (state) => reopenFinding(state, command)) };
  }
}

export const findingCommandHandlers = [
  ExplainFindingHandler,
  AssignFindingHandler,
  AcceptFindingHandler,
  ReopenFindingHandler,
];
