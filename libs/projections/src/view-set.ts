import { KeyedMutex, type Moment, PORTFOLIO, Unknown } from '@concert/event-sourcing';
import { randomUUID } from 'node:crypto';
import {
  chainOf,
  type Cursor,
  type CursorMove,
  type Notices,
  type PublishedMessage,
  type Subscriber,
} from '@concert/messaging';
import { type ClientBase, escapeIdentifier, escapeLiteral, type Pool, type PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { applyBatch, type BatchParts } from './apply-batch.js';
import { BatchFold, type Tables, tablesOf } from './batch-fold.js';
import { moveCursors, movesOf, readCursors } from './cursors.js';
import { deliveryTurn, type Standing } from './delivery-turn.js';
import { type Discard, type DiscardedMessage, type ParkedMessage, ParkedMessages } from './parked-messages.js';
import { type Projection, sourcesOf } from './projection.js';
import { foldMoment, type PastViews } from './past-views.js';
import { type ChainPosition, ReachedPositions } from './reached-positions.js';
import { foldChains, rebuildBeside, type SourceOf } from './rebuild.js';
import { transactionOn, withClient } from './transaction.js';
import { ViewDefinitions, ViewsTakenOver } from './view-definitions.js';
import { ViewTable } from './view-table.js';

export interface ViewSetOptions {
  readonly name: string;
  readonly dataSource: DataSource;
  readonly projections: readonly Projection[];
  /** Called for every message that had to be parked. */
  readonly onParked?: (message: PublishedMessage, error: Error) => void;
  /** Where other processes on the same database can be heard; left out where there is none. */
  readonly notices?: Notices;
}

export interface ViewVerification {
  readonly table: string;
  readonly view: string;
  readonly fold: string;
  readonly equal: boolean;
}

/** On which the processes of one database tell each other that views have moved, or that rows changed otherwise. */
const CHANNEL = 'concert_views';

/** Data exceptions and broken constraints: the message is at fault, not the connection. */
const isMessageAtFault = (error: unknown): boolean => /^2[23]/.test(String((error as { code?: unknown }).code));

/** Lets nobody switch the tables before the transaction ends. */
const keepOf = (tables: readonly ViewTable[]): string[] =>
  tables.map(({ name }) => `lock table public.${escapeIdentifier(name)} in access share mode`);

const hashesOf = async (client: ClientBase, tables: readonly ViewTable[]): Promise<ReadonlyMap<ViewTable, string>> => {
  const hashes = new Map<ViewTable, string>();
  for (const table of tables) hashes.set(table, await table.hash(client));
  return hashes;
};

/**
 * All views of one database. They move together: one set of cursors, one transaction a batch, so that two views of one
 * database never tell different stories.
 */
export class ViewSet implements Subscriber {
  readonly name: string;
  readonly sources: readonly string[];
  private readonly pool: Pool;
  private readonly projections: readonly Projection[];
  private readonly tables: Tables;
  private readonly parkedMessages: ParkedMessages;
  private readonly reachedPositions: ReachedPositions;
  /** Tells what this process says from what others say. */
  private readonly self = randomUUID();
  private readonly definitions: ViewDefinitions;
  private outdatedViews: readonly string[] = [];
  private readonly mutex = new KeyedMutex();

  constructor(private readonly options: ViewSetOptions) {
    const { name, dataSource, projections, notices } = options;
    this.name = name;
    this.projections = projections;
    this.sources = sourcesOf(projections);
    this.pool = (dataSource.driver as unknown as { master: Pool }).master;
    this.parkedMessages = new ParkedMessages(name);
    this.tables = new Map(
      projections.flatMap(({ entities }) => entities).map((entity) => [entity, new ViewTable(dataSource, entity)]),
    );
    this.definitions = new ViewDefinitions(name, projections, this.tables);
    this.reachedPositions = new ReachedPositions(() => readCursors(this.pool, name));
    notices?.hear(CHANNEL, (told) => this.heard(told));
  }

  /**
   * Makes the tables of a new database, and takes over those that are as their definitions would make them.
   *
   * @returns views whose tables follow another definition: to be rebuilt before anything is delivered
   */
  async followDefinitions(): Promise<readonly string[]> {
    this.outdatedViews = await this.inDeliveryTurn(async (client, { digests }) => {
      const isNew = (await readCursors(client, this.name)).length === 0;
      return this.definitions.follow(client, digests, isNew);
    });
    return this.outdatedViews;
  }

  /** Views whose tables followed another definition when last looked at, and have not been rebuilt since. */
  get outdated(): readonly string[] {
    return this.outdatedViews;
  }

  cursors(): Promise<readonly Cursor[]> {
    return this.reachedPositions.load();
  }

  apply(
    messages: readonly PublishedMessage[],
    moves: readonly CursorMove[] = movesOf(messages, (source, programme) => this.positionOf(source, programme)),
  ): Promise<void> {
    return this.inTurn(async () => {
      try {
        await this.applyTogether(messages, moves);
      } catch (error) {
        if (!isMessageAtFault(error)) throw error;
        await this.applyOneByOne(messages, moves);
      }
      this.reachedPositions.moved(moves);
    });
  }

  /** Calls the listener with the chains concerned whenever rows may have changed, once committed; returns its removal. */
  onMoved(listener: (chains: readonly ChainPosition[]) => void): () => void {
    return this.reachedPositions.onMoved(listener);
  }

  /** Every chain that the views hold something of. */
  positions(): readonly ChainPosition[] {
    return this.reachedPositions.all();
  }

  /** Position up to which the views hold a programme's chain of a source; 0 before its first message. */
  positionOf(source: string, programme: string): bigint {
    return this.reachedPositions.of(source, programme);
  }

  /**
   * Resolves to true when the views hold the message at the position, whichever process brought them there, and to false
   * when they do not within the time.
   */
  reached(source: string, programme: string, position: bigint, withinMs: number): Promise<boolean> {
    return this.reachedPositions.reached(source, programme, position, withinMs);
  }

  async parked(): Promise<readonly ParkedMessage[]> {
    return withClient(this.pool, ({ client }) => this.parkedMessages.list(client));
  }

  /** Applies a programme's parked messages in their order; stops at the first that still cannot be applied. */
  release(programme: string): Promise<{ released: number; stillParked: boolean }> {
    return this.inTurn(async () => {
      for (let released = 0; ; released += 1) {
        const step = await this.releaseFirst(programme);
        if (step !== 'released') return { released, stillParked: step === 'refused' };
      }
    });
  }

  /** Leaves the message that stopped a programme out for good; what waits behind it is taken up by `release`. */
  discard(programme: string, discard: Discard): Promise<boolean> {
    return this.inTurn(() =>
      this.inDeliveryTurn((client) => this.parkedMessages.discard(client, programme, discard), 'rewritten'),
    );
  }

  async discarded(): Promise<readonly DiscardedMessage[]> {
    return withClient(this.pool, ({ client }) => this.parkedMessages.discarded(client));
  }

  private async releaseFirst(programme: string): Promise<'released' | 'refused' | 'none'> {
    let message: PublishedMessage | undefined;
    try {
      await this.inDeliveryTurn(async (client, { digests }) => {
        this.definitions.assertFollowed(digests);
        message = await this.parkedMessages.first(client, programme);
        if (!message) return;
        const [stopped] = await applyBatch(client, this.parts, [message], new Set());
        if (stopped) throw stopped.error;
        if (!(await this.parkedMessages.remove(client, message))) throw new Error('The message is no longer parked');
      }, 'rewritten');
    } catch (error) {
      const stopped = message;
      if (!stopped || error instanceof ViewsTakenOver) throw error;
      const { message: text } = error as Error;
      await withClient(this.pool, ({ client }) => this.parkedMessages.note(client, stopped, text));
      return 'refused';
    }
    if (!message) return 'none';
    this.reachedPositions.changed([message]);
    return 'released';
  }

  /**
   * Folds the chains anew beside the serving tables, checks them against the fold by hash and puts them in place of the
   * old ones, which serve until then.
   *
   * @throws RebuildUnderWay  views of this database are being rebuilt, here or in another process
   * @throws Error when the new tables do not hold what was folded; the old view stays
   */
  async rebuild(view: string, sourceOf: SourceOf): Promise<{ messages: number }> {
    return this.rebuildAll([view], sourceOf);
  }

  /**
   * Rebuilds views together, so that the logs are read once.
   *
   * @param onProgress  hears how many messages were folded until now; what it throws ends the rebuild, and the old views stay
   */
  async rebuildAll(
    views: readonly string[],
    sourceOf: SourceOf,
    onProgress?: (messages: number) => void,
  ): Promise<{ messages: number }> {
    const projections = views.map((view) => this.projectionNamed(view));
    const messages = await rebuildBeside({
      pool: this.pool,
      subscriber: this.name,
      parkedMessages: this.parkedMessages,
      tables: projections.flatMap((projection) => tablesOf(projection, this.tables)),
      fold: new BatchFold(projections, this.tables),
      sourceOf,
      onSwitch: (client) => this.definitions.record(client, views),
      inTurn: (work) => this.inTurn(work),
      telling: this.telling('rewritten'),
      ...(onProgress && { onProgress }),
    });
    this.outdatedViews = this.outdatedViews.filter((view) => !views.includes(view));
    this.reachedPositions.changed();
    return { messages };
  }

  /**
   * The views of one programme as they were true on, or known on, a date: folded anew from the part of the record that
   * lies within the moment. Nothing is stored.
   */
  async at(programme: string, moment: Moment, sourceOf: SourceOf): Promise<PastViews> {
    const cursors = await readCursors(this.pool, this.name);
    const upTo = cursors.filter((cursor) => [programme, PORTFOLIO].includes(cursor.programme));
    return foldMoment(new BatchFold(this.projections, this.tables), sourceOf, upTo, moment);
  }

  /** Compares every table with the fold of the logs up to the cursors, less what is parked or was discarded. */
  async verify(sourceOf: SourceOf): Promise<ViewVerification[]> {
    const tables = [...this.tables.values()];
    const { hashes, cursors, parked } = await withClient(this.pool, (lent) =>
      transactionOn(
        lent,
        async (client) => ({
          cursors: await readCursors(client, this.name),
          parked: await this.parkedMessages.leftOut(client),
          hashes: await hashesOf(client, tables),
        }),
        // One picture of cursors and rows, in which no table is switched.
        { begin: ['set transaction isolation level repeatable read', ...keepOf(tables)] },
      ),
    );
    const fold = new BatchFold(this.projections, this.tables);
    await foldChains(fold, sourceOf, cursors, { parked });
    return tables.map((table) => {
      const [view, expected] = [hashes.get(table) as string, fold.hashOf(table)];
      return { table: table.name, view, fold: expected, equal: view === expected };
    });
  }

  private async applyTogether(messages: readonly PublishedMessage[], moves: readonly CursorMove[]): Promise<void> {
    const stopped = await this.inDeliveryTurn(async (client, { digests, parkedProgrammes }) => {
      this.definitions.assertFollowed(digests);
      await moveCursors(client, this.name, moves);
      return applyBatch(client, this.parts, messages, parkedProgrammes);
    });
    for (const { message, error } of stopped) this.options.onParked?.(message, error);
  }

  private async applyOneByOne(messages: readonly PublishedMessage[], moves: readonly CursorMove[]): Promise<void> {
    const reached = new Map(moves.map((move) => [chainOf(move), move.from]));
    for (const message of messages) {
      const move = movesOf([message], () => reached.get(chainOf(message)) ?? 0n);
      try {
        await this.applyTogether([message], move);
      } catch (error) {
        if (!isMessageAtFault(error)) throw error;
        await this.inDeliveryTurn(async (client) => {
          await moveCursors(client, this.name, move);
          await this.parkedMessages.add(client, [{ message, error: (error as Error).message }]);
        });
        this.options.onParked?.(message, error as Error);
      }
      reached.set(chainOf(message), message.position);
    }
  }

  private get parts(): BatchParts {
    return { projections: this.projections, tables: this.tables, parkedMessages: this.parkedMessages };
  }

  private projectionNamed(view: string): Projection {
    const projection = this.projections.find(({ name }) => name === view);
    if (!projection) throw new Unknown('view', view);
    return projection;
  }

  /** What a commit says to other processes: who moved the views, and whether rows changed that no chain accounts for. */
  private telling(what: 'moved' | 'rewritten'): readonly string[] {
    return [`notify ${CHANNEL}, ${escapeLiteral(`${this.self} ${what}`)}`];
  }

  private heard(told = ''): void {
    if (told.startsWith(this.self)) return;
    this.reachedPositions.look();
    if (told.endsWith('rewritten')) this.reachedPositions.changed();
  }

  /** Alone among all processes. */
  private inDeliveryTurn<Result>(
    work: (client: PoolClient, standing: Standing) => Promise<Result>,
    what: 'moved' | 'rewritten' = 'moved',
  ): Promise<Result> {
    return withClient(this.pool, (lent) => deliveryTurn(lent, this.name, work, this.telling(what)));
  }

  /** Alone in this process, so that waiting work holds no connection. */
  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.mutex.run(this.name, work);
  }
}
