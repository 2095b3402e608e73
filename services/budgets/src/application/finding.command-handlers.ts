import { CommandLog, type CommandOutcome, type EventStore } from '@concert/event-sourcing';
import { findingIdsOf, findingIn, Reconciler } from '@concert/findings';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { EVENT_STORE, permitted, type Recorded } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { WHOLE_PROGRAMME } from '../domain/financial-report/financial-report.events.js';
import { ExplainFinding, ReconcileProgramme } from '../domain/finding/finding.commands.js';
import { explainFinding, newInputsIn } from '../domain/finding/finding.decisions.js';
import { findings, findingsStream } from '../domain/finding/finding.state.js';
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
    const { scope } = (await findingIn(this.events, programme, finding)).facts;
    const acting = permitted(context, 'ExplainFinding', {
      owners: scope === WHOLE_PROGRAMME ? [] : [scope],
      participants: [...participants.keys()],
    });
    const command = new ExplainFinding(data, acting);
    return {
      outcome: await this.log.run({
        stream: findingsStream(programme),
        programme,
        evolution: findings,
        context: acting,
        decide: (state) => explainFinding(state, command),
      }),
    };
  }
}
