import type { CommandContext } from './command.js';
import type { Evolution } from './decider.js';
import { StaleRead, VersionConflict } from './errors.js';
import type { DomainEvent } from './event.js';
import { type AppendCondition, type AppendResult, type EventStore, load } from './event-store.js';
import { KeyedMutex } from './keyed-mutex.js';

/** A command's way through one stream: load, decide, append. */
export interface Decision<State, Event extends DomainEvent> {
  readonly stream: string;
  readonly programme: string;
  readonly evolution: Evolution<State, Event>;
  readonly context: CommandContext;
  readonly decide: (state: State) => readonly Event[];
  /** What was looked up for it: it holds only while that does. */
  readonly conditions?: readonly AppendCondition[];
}

export interface CommandOutcome {
  readonly stream: string;
  readonly streamVersion: number;
  /** Position of the last published event the command led to; undefined when it changed nothing others can see. */
  readonly position?: bigint;
}

const ATTEMPTS = 5;

/**
 * Runs decisions against the log. Decisions on one stream wait for each other here; a race lost to another process is
 * decided again on the newer state, unless the sender named its version with `If-Match`.
 */
export class CommandLog {
  private readonly mutex = new KeyedMutex();

  constructor(
    private readonly events: EventStore,
    private readonly isPublished: (eventType: string) => boolean,
  ) {}

  /**
   * @throws Rejection        the decision refused
   * @throws VersionConflict  the sender's version is not the current one, or the race was lost too often
   */
  run<State, Event extends DomainEvent>(decision: Decision<State, Event>): Promise<CommandOutcome> {
    return this.alone([decision.stream], () => this.runAlone(decision));
  }

  /**
   * Runs what `prepare` makes of what it looks up. When something of that has changed before the append, it is looked up
   * and decided again, and decisions of this process on the same streams wait meanwhile: the race is not lost again.
   *
   * @throws StaleRead  the race was lost too often, to other processes
   */
  async runPrepared<State, Event extends DomainEvent>(
    prepare: () => Promise<Decision<State, Event>>,
  ): Promise<CommandOutcome> {
    let known: readonly string[] = [];
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.alone(known, async () => {
          const decision = await prepare();
          known = streamsOf(decision);
          return attempt === 1 ? this.run(decision) : this.runAlone(decision);
        });
      } catch (error) {
        if (!(error instanceof StaleRead) || attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** In the order of their names, so that two that wait for each other's streams cannot be. */
  private alone<Result>(streams: readonly string[], work: () => Promise<Result>): Promise<Result> {
    const [first, ...others] = streams;
    return first === undefined ? work() : this.mutex.run(first, () => this.alone(others, work));
  }

  private async runAlone<State, Event extends DomainEvent>(decision: Decision<State, Event>): Promise<CommandOutcome> {
    const { context } = decision;
    const first = await this.events.resultOf(context.commandId, context.fingerprint);
    if (first) return this.outcomeOf(first);

    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.decideAndAppend(decision);
      } catch (error) {
        const mayRetry =
          error instanceof VersionConflict &&
          !(error instanceof StaleRead) &&
          context.expectedVersion === undefined &&
          attempt < ATTEMPTS;
        if (!mayRetry) throw error;
      }
    }
  }

  private async decideAndAppend<State, Event extends DomainEvent>(
    decision: Decision<State, Event>,
  ): Promise<CommandOutcome> {
    const { stream, programme, evolution, context, decide, conditions = [] } = decision;
    const { state, version } = await load(this.events, stream, evolution);
    const seen = context.expectedVersion;
    if (seen !== undefined && seen !== version) throw new VersionConflict(stream, seen, version);

    const own = conditions.find((each) => 'stream' in each && each.stream === stream);
    if (own && 'stream' in own && own.version !== version) throw new StaleRead(stream, own.version, version);

    const events = decide(state);
    if (events.length === 0) return { stream, streamVersion: version };

    const result = await this.events.append({
      stream,
      programme,
      expectedVersion: version,
      conditions: conditions.filter((each) => each !== own),
      events,
      commandId: context.commandId,
      fingerprint: context.fingerprint,
      actor: context.actor,
      correlationId: context.correlationId,
      causationId: context.causationId ?? context.commandId,
      reason: context.reason,
      evidence: context.evidence,
      visibility: context.visibility ?? 'shared',
    });
    return result.repeated ? this.outcomeOf(result) : this.outcome(result, events);
  }

  private async outcomeOf(result: AppendResult): Promise<CommandOutcome> {
    const count = Number(result.lastPosition - result.firstPosition) + 1;
    return this.outcome(result, await this.events.read(result.firstPosition - 1n, count));
  }

  private outcome(result: AppendResult, events: readonly { type: string }[]): CommandOutcome {
    const lastPublished = events.findLastIndex(({ type }) => this.isPublished(type));
    const { stream, streamVersion, firstPosition } = result;
    return lastPublished < 0
      ? { stream, streamVersion }
      : { stream, streamVersion, position: firstPosition + BigInt(lastPublished) };
  }
}

const streamsOf = ({
  stream,
  conditions = [],
}: {
  stream: string;
  conditions?: readonly AppendCondition[];
}): string[] => [...new Set([stream, ...conditions.flatMap((each) => ('stream' in each ? each.stream : []))])].sort();
