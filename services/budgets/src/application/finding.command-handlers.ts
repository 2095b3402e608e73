import {
  type CommandContext,
  CommandLog,
  type CommandOutcome,
  type EventStore,
  Unknown,
} from '@concert/event-sourcing';
import { answerableFor, findingIdsOf, findingIn, Reconciler } from '@concert/findings';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { EVENT_STORE, permit, permitted, type Recorded } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  AcceptFinding,
  AssignFinding,
  ExplainFinding,
  ReconcileProgramme,
  ReopenFinding,
} from '../domain/finding/finding.commands.js';
import {
  acceptFinding,
  assignFinding,
  explainFinding,
  newInputsIn,
  reopenFinding,
} from '../domain/finding/finding.decisions.js';
import type { FindingEvent } from '../domain/finding/finding.events.js';
import { type Findings, findings, findingsStream } from '../domain/finding/finding.state.js';
import type { FoundProblem } from '../domain/reconciliation/problem.js';
import { reconcile } from '../domain/reconciliation/reconcile.js';
import { ProgrammeEvidence } from './programme-evidence.js';
import { termsOf } from './programme-terms.js';

@CommandHandler(ReconcileProgramme)
export class ReconcileProgrammeHandler implements ICommandHandler<ReconcileProgramme> {
  private readonly reconciler: Reconciler<FoundProblem>;

  constructor(
    log: CommandLog,
    directory: ProgrammeDirectory,
    programmeEvidence: ProgrammeEvidence,
    @Inject(EVENT_STORE) events: EventStore,
  ) {
    this.reconciler = new Reconciler(log, events, async (programme) => {
      const { evidence, position } = await programmeEvidence.of(programme);
      const problems = reconcile(evidence, termsOf(await directory.programme(programme)));
      const reconciliation = { problems, idOf: findingIdsOf(programme), newInputs: newInputsIn(evidence) };
      return { reconciliation, position };
    });
  }

  execute(command: ReconcileProgramme): Promise<CommandOutcome | undefined> {
    return this.reconciler.execute(command);
  }
}

const decideOn = (
  log: CommandLog,
  programme: string,
  context: CommandContext,
  decide: (state: Findings) => readonly FindingEvent[],
): Promise<CommandOutcome> =>
  log.run({ stream: findingsStream(programme), programme, evolution: findings, context, decide });

@CommandHandler(AssignFinding)
export class AssignFindingHandler implements ICommandHandler<AssignFinding> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  /** @throws Unknown  neither an organization that takes part nor a body of the programme */
  async execute(command: AssignFinding): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'AssignFinding');
    const { participants, bodies } = await this.directory.programme(data.programme);
    if (!participants.has(data.organization) && bodies.every(({ body }) => body !== data.organization))
      throw new Unknown('organization', `${data.organization} in ${data.programme}`, 'organization');
    return {
      outcome: await decideOn(this.log, data.programme, context, (state) => assignFinding(state, command)),
    };
  }
}

@CommandHandler(AcceptFinding)
export class AcceptFindingHandler implements ICommandHandler<AcceptFinding> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  async execute(command: AcceptFinding): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'AcceptFinding');
    await this.directory.requireProgramme(data.programme);
    return {
      outcome: await decideOn(this.log, data.programme, context, (state) => acceptFinding(state, command)),
    };
  }
}

@CommandHandler(ReopenFinding)
export class ReopenFindingHandler implements ICommandHandler<ReopenFinding> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  async execute(command: ReopenFinding): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'ReopenFinding');
    await this.directory.requireProgramme(data.programme);
    return {
      outcome: await decideOn(this.log, data.programme, context, (state) => reopenFinding(state, command)),
    };
  }
}

@CommandHandler(ExplainFinding)
export class ExplainFindingHandler implements ICommandHandler<ExplainFinding> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  async execute({ data, context }: ExplainFinding): Promise<Recorded> {
    const { programme, finding } = data;
    const { participants } = await this.directory.programme(programme);
    const known = await findingIn(this.events, programme, finding);
    const acting = permitted(context, 'ExplainFinding', {
      owners: answerableFor(known),
      participants: [...participants.keys()],
    });
    const command = new ExplainFinding(data, acting);
    return { outcome: await decideOn(this.log, programme, acting, (state) => explainFinding(state, command)) };
  }
}

export const findingHandlers = [
  ReconcileProgrammeHandler,
  ExplainFindingHandler,
  AssignFindingHandler,
  AcceptFindingHandler,
  ReopenFindingHandler,
];
