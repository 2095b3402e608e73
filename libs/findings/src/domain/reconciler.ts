import { type CommandLog, type CommandOutcome, type EventStore, VersionConflict } from '@concert/event-sourcing';
import type { ReconcileProgramme } from './finding.commands.js';
import { reconcileFindings, type Reconciliation } from './finding.decisions.js';
import { findingsOf, findingsStream } from './finding.state.js';
import type { FoundProblem } from './problem.js';

/** What a programme's evidence says, and the position up to which it was read. */
export type Judge<Problem extends FoundProblem> = (
  programme: string,
) => Promise<{ reconciliation: Reconciliation<Problem>; position: bigint }>;

const ATTEMPTS = 5;

/** Carries out `ReconcileProgramme`: the same in every service, whatever its rules look at. */
export class Reconciler<Problem extends FoundProblem> {
  /** Programme → position up to which its evidence has been judged by this process. */
  private readonly judgedTo = new Map<string, bigint>();

  constructor(
    private readonly log: CommandLog,
    private readonly events: EventStore,
    private readonly judge: Judge<Problem>,
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
    const { reconciliation, position } = await this.judge(programme);
    let isJudged = false;
    const outcome = await this.log.run({
      stream,
      programme,
      evolution: findingsOf<Problem>(),
      context: { ...context, expectedVersion },
      decide: (state) => {
        isJudged = true;
        return reconcileFindings(state, reconciliation);
      },
    });
    // A command delivered again returns its first result: then newer evidence still waits for its own message.
    if (isJudged) this.judgedTo.set(programme, position);
    return outcome;
  }
}
