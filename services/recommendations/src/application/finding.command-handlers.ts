import { CommandLog, type CommandOutcome, type EventStore } from '@concert/event-sourcing';
import {
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
import { ProgrammeDirectory } from '@concert/programme-directory';
import { EVENT_STORE, permitted, type Recorded } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { assess, newInputsIn } from '../domain/completeness/assess.js';
import { noEvidence, withEvent } from '../domain/completeness/evidence.js';
import { type FoundProblem, WHOLE_PROGRAMME } from '../domain/completeness/problem.js';
import { termsOf } from './programme-terms.js';
import { ownersOf } from './responsible.js';

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
    const { scope } = (await findingIn(this.events, programme, finding)).facts;
    const acting = permitted(context, 'ExplainFinding', {
      owners: scope === WHOLE_PROGRAMME ? [] : ownersOf(facts, [scope]),
      participants: [...facts.participants.keys()],
    });
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
