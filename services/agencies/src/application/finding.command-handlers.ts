import { CommandLog, type CommandOutcome, type EventStore } from '@concert/event-sourcing';
import {
  answerableFor,
  EvidenceOfProgrammes,
  ExplainFinding,
  explainFinding,
  findingIdsOf,
  findingIn,
  findingsOf,
  findingsStream,
  ReconcileProgramme,
  Reconciler,
} from '@concert/findings';
import { EVENT_STORE, permitted, type Recorded } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { assess, newInputsIn } from '../domain/statements/assess.js';
import { noEvidence, withEvent } from '../domain/statements/evidence.js';
import type { FoundProblem } from '../domain/statements/problem.js';

@CommandHandler(ReconcileProgramme)
export class ReconcileProgrammeHandler implements ICommandHandler<ReconcileProgramme> {
  private readonly reconciler: Reconciler<FoundProblem>;

  constructor(log: CommandLog, @Inject(EVENT_STORE) events: EventStore) {
    const evidenceOf = new EvidenceOfProgrammes(events, noEvidence, withEvent);
    this.reconciler = new Reconciler(log, events, async (programme) => {
      const { evidence, position } = await evidenceOf.of(programme);
      const reconciliation = {
        problems: assess(evidence),
        idOf: findingIdsOf(programme),
        newInputs: newInputsIn(evidence),
      };
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
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  /** @throws Unknown when no such finding was raised */
  async execute({ data, context }: ExplainFinding): Promise<Recorded> {
    const { programme, finding } = data;
    const known = await findingIn(this.events, programme, finding);
    const acting = permitted(context, 'ExplainFinding', { owners: answerableFor(known) });
    const command = new ExplainFinding(data, acting);
    return {
      outcome: await this.log.run({
        stream: findingsStream(programme),
        programme,
        evolution: findingsOf<FoundProblem>(),
        context: acting,
        decide: (state) => explainFinding(state, command),
      }),
    };
  }
}
