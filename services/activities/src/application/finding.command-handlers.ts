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
import { ProgrammeDirectory, requireParticipant, type ProgrammeFacts } from '@concert/programme-directory';
import { EVENT_STORE, permit, permitted, type Recorded } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { assess, newInputsIn } from '../domain/completeness/assess.js';
import { noEvidence, withEvent } from '../domain/completeness/evidence/index.js';
import type { FoundProblem } from '../domain/completeness/problem.js';
import type { ProgrammeTerms } from '../domain/completeness/programme-terms.js';

/** When money came, as `budgets` published it; answered by a view. */
export abstract class TranchePayments {
  abstract of(programme: string): Promise<readonly { tranche: number; paidOn: string | null }[]>;
}

const termsOf = (
  { start, end, participants }: ProgrammeFacts,
  payments: readonly { tranche: number; paidOn: string | null }[],
): ProgrammeTerms => ({
  start,
  end,
  participants: [...participants.keys()],
  payments: payments.flatMap(({ tranche, paidOn }) => (paidOn === null ? [] : [{ tranche, paidOn }])),
});

@CommandHandler(ReconcileProgramme)
export class ReconcileProgrammeHandler implements ICommandHandler<ReconcileProgramme> {
  private readonly reconciler: Reconciler<FoundProblem>;

  constructor(
    log: CommandLog,
    directory: ProgrammeDirectory,
    payments: TranchePayments,
    @Inject(EVENT_STORE) events: EventStore,
  ) {
    const evidenceOf = new EvidenceOfProgrammes(events, noEvidence, withEvent);
    this.reconciler = new Reconciler(log, events, async (programme) => {
      const { evidence, position } = await evidenceOf.of(programme);
      const problems = assess(evidence, termsOf(await directory.programme(programme), await payments.of(programme)));
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

@CommandHandler(AssignFinding)
export class AssignFindingHandler implements ICommandHandler<AssignFinding> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  /** @throws Unknown  the programme, the finding, or an organization that takes no part */
  async execute(command: AssignFinding): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'AssignFinding');
    requireParticipant(await this.directory.programme(data.programme), data.organization, 'organization');
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
