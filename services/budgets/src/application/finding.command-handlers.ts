import {
  CommandLog,
  type CommandOutcome,
  type EventStore,
  fold,
  Unknown,
  VersionConflict,
} from '@concert/event-sourcing';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { EVENT_STORE, permitted, type Recorded } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { WHOLE_PROGRAMME } from '../domain/financial-report/financial-report.events.js';
import { ExplainFinding, ReconcileProgramme } from '../domain/finding/finding.commands.js';
import { explainFinding, reconcileFindings } from '../domain/finding/finding.decisions.js';
import type { FindingEvent } from '../domain/finding/finding.events.js';
import { findings, findingsStream } from '../domain/finding/finding.state.js';
import { reconcile } from '../domain/reconciliation/reconcile.js';
import { findingIdsOf } from './finding-id.js';
import { ProgrammeEvidence } from './programme-evidence.js';
import { termsOf } from './programme-terms.js';

const ATTEMPTS = 5;

@CommandHandler(ReconcileProgramme)
export class ReconcileProgrammeHandler implements ICommandHandler<ReconcileProgramme> {
  /** Programme → position up to which its evidence has been judged by this process. */
  private readonly judgedTo = new Map<string, bigint>();

  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    private readonly evidence: ProgrammeEvidence,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  async execute(command: ReconcileProgramme): Promise<CommandOutcome | undefined> {
    const { programme, upTo } = command.data;
    if (upTo !== undefined && (this.judgedTo.get(programme) ?? 0n) >= upTo) return undefined;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.reconcile(command);
      } catch (error) {
        if (!(error instanceof VersionConflict) || attempt === ATTEMPTS) throw error;
      }
    }
  }

  /**
   * The findings' version is read before the evidence and held to when appending: whoever judged in between had older
   * evidence or makes this attempt fail, so that an old judgement never follows a newer one.
   */
  private async reconcile({ data: { programme }, context }: ReconcileProgramme): Promise<CommandOutcome> {
    const stream = findingsStream(programme);
    const expectedVersion = (await this.events.readStream(stream)).length;
    const { evidence, position } = await this.evidence.of(programme);
    const problems = reconcile(evidence, termsOf(await this.directory.programme(programme)));
    let isJudged = false;
    const outcome = await this.log.run({
      stream,
      programme,
      evolution: findings,
      context: { ...context, expectedVersion },
      decide: (state) => {
        isJudged = true;
        return reconcileFindings(state, { problems, evidence, idOf: findingIdsOf(programme) });
      },
    });
    // A command delivered again returns its first result: then newer evidence still waits for its own message.
    if (isJudged) this.judgedTo.set(programme, position);
    return outcome;
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
    const history = await this.events.readStream(findingsStream(programme));
    const known = fold(findings, history as unknown as FindingEvent[])[finding];
    if (!known) throw new Unknown('finding', finding);
    const { scope } = known.facts;
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
