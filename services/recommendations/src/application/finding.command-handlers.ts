import { type CommandContext, CommandLog, type CommandOutcome, type EventStore } from '@concert/event-sourcing';
import {
  AcceptFinding,
  acceptFinding,
  answerableFor,
  type AssignableFindingEvent,
  AssignFinding,
  assignFinding,
  EvidenceOfProgrammes,
  ExplainFinding,
  explainFinding,
  findingIdsOf,
  findingIn,
  type Findings,
  findingsOf,
  findingsStream,
  ReconcileProgramme,
  Reconciler,
  ReopenFinding,
  reopenFinding,
} from '@concert/findings';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { EVENT_STORE, permit, permitted, type Recorded } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { assess, newInputsIn } from '../domain/completeness/assess.js';
import { noEvidence, withEvent } from '../domain/completeness/evidence.js';
import type { FoundProblem } from '../domain/completeness/problem.js';
import { termsOf } from './programme-terms.js';
import { ownersOf, requirePartOf } from './responsible.js';

@CommandHandler(ReconcileProgramme)
export class ReconcileProgrammeHandler implements ICommandHandler<ReconcileProgramme> {
  private readonly reconciler: Reconciler<FoundProblem>;

  constructor(log: CommandLog, directory: ProgrammeDirectory, @Inject(EVENT_STORE) events: EventStore) {
    const evidenceOf = new EvidenceOfProgrammes(events, noEvidence, withEvent);
    this.reconciler = new Reconciler(log, events, async (programme) => {
      const { evidence, position } = await evidenceOf.of(programme);
      const [facts, organizations] = await Promise.all([directory.programme(programme), directory.organizations()]);
      const problems = assess(evidence, termsOf(facts, organizations));
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
  decide: (state: Findings<FoundProblem>) => readonly AssignableFindingEvent<FoundProblem>[],
): Promise<CommandOutcome> =>
  log.run({
    stream: findingsStream(programme),
    programme,
    evolution: findingsOf<FoundProblem>(),
    context,
    decide,
  });

@CommandHandler(ExplainFinding)
export class ExplainFindingHandler implements ICommandHandler<ExplainFinding> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  /** @throws Unknown  the programme or the finding */
  async execute({ data, context }: ExplainFinding): Promise<Recorded> {
    const { programme, finding } = data;
    const facts = await this.directory.programme(programme);
    const known = await findingIn(this.events, programme, finding);
    const acting = permitted(context, 'ExplainFinding', {
      owners: ownersOf(facts, answerableFor(known)),
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
  ) {}

  /** @throws Unknown  neither an organization that takes part nor a body of the programme */
  async execute(command: AssignFinding): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'AssignFinding');
    requirePartOf(await this.directory.programme(data.programme), data.organization, 'organization');
    return { outcome: await decideOn(this.log, data.programme, context, (state) => assignFinding(state, command)) };
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
    return { outcome: await decideOn(this.log, data.programme, context, (state) => acceptFinding(state, command)) };
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
    return { outcome: await decideOn(this.log, data.programme, context, (state) => reopenFinding(state, command)) };
  }
}
