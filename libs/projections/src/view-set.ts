import { type Moment, PORTFOLIO, KeyedMutex } from '@concert/event-sourcing';
import { chainOf, type Cursor, type CursorMove, type PublishedMessage, type Subscriber } from '@concert/messaging';
import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { BatchFold, type Tables } from './batch-fold.js';
import { moveCursors, movesOf, readCursors } from './cursors.js';
import { type ParkedMessage, ParkedMessages } from './parked-messages.js';
import { type Projection, sourcesOf } from './projection.js';
import { foldMoment, type PastViews } from './past-views.js';
import { foldChains, rebuildInto, type SourceOf, switchTo } from './rebuild.js';
import { inTransaction } from './transaction.js';
import { ViewTable } from './view-table.js';

export interface ViewSetOptions {
  readonly name: string;
  readonly dataSource: DataSource;
  readonly projections: readonly Projection[];
  /** Called for every message that had to be parked. */
  readonly onParked?: (message: PublishedMessage, error: Error) => void;
}

/** How far the views hold a programme's chain of a source. */
export interface ChainPosition {
  readonly source: string;
  readonly programme: string;
  readonly position: bigint;
}

type MoveListener = (chains: readonly ChainPosition[]) => void;

export interface ViewVerification {
  readonly table: string;
  readonly view: string;
  readonly fold: string;
  readonly equal: boolean;
}

/** Data exceptions and broken constraints: the message is at fault, not the connection. */
const isMessageAtFault = (error: unknown): boolean => /^2[23]/.test(String((error as { code?: unknown }).code));

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
  private readonly reachedPositions = new Map<string, ChainPosition>();
  private readonly listeners = new Set<MoveListener>();
  private parkedProgrammes: Set<string> | undefined;
  private readonly mutex = new KeyedMutex();

  constructor(private readonly options: ViewSetOptions) {
    const { name, dataSource, projections } = options;
    this.name = name;
    this.projections = projections;
    this.sources = sourcesOf(projections);
    this.pool = (dataSource.driver as unknown as { master: Pool }).master;
    this.parkedMessages = new ParkedMessages(name);
    this.tables = new Map(
      projections.flatMap(({ entities }) => entities).map((entity) => [entity, new ViewTable(dataSource, entity)]),
    );
  }

  async cursors(): Promise<readonly Cursor[]> {
    const cursors = await readCursors(this.pool, this.name);
    for (const cursor of cursors) this.reachedPositions.set(chainOf(cursor), cursor);
    return cursors;
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
      for (const move of moves) this.reachedPositions.set(chainOf(move), move);
      this.tellMoved(moves);
    });
  }

  /** Calls the listener with the chains concerned whenever rows may have changed, once committed; returns its removal. */
  onMoved(listener: MoveListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Every chain that the views hold something of. */
  positions(): readonly ChainPosition[] {
    return [...this.reachedPositions.values()];
  }

  /** Position up to which the views hold a programme's chain of a source; 0 before its first message. */
  positionOf(source: string, programme: string): bigint {
    return this.reachedPositions.get(chainOf({ source, programme }))?.position ?? 0n;
  }

  /** Resolves to true when the views hold the message at the position, to false when they do not within the time. */
  async reached(source: string, programme: string, position: bigint, withinMs: number): Promise<boolean> {
    const isThere = (): boolean => this.positionOf(source, programme) >= position;
    if (isThere()) return true;
    return new Promise((resolve) => {
      const finish = (result: boolean): void => {
        clearTimeout(timer);
        stopListening();
        resolve(result);
      };
      const timer = setTimeout(() => finish(isThere()), withinMs);
      const stopListening = this.onMoved(() => isThere() && finish(true));
    });
  }

  async parked(): Promise<readonly ParkedMessage[]> {
    return this.withClient((client) => this.parkedMessages.list(client));
  }

  /** Applies a programme's parked messages in their order; stops at the first that still cannot be applied. */
  release(programme: string): Promise<{ released: number; stillParked: boolean }> {
    return this.inTurn(async () => {
      for (let released = 0; ; released += 1) {
        const message = await this.withClient((client) => this.parkedMessages.first(client, programme));
        if (!message) {
          this.parkedProgrammes = undefined;
          return { released, stillParked: false };
        }
        try {
          await inTransaction(this.pool, async (client) => {
            await this.foldAndWrite(client, [message], new Set(), (_, error) => {
              throw error;
            });
            await this.parkedMessages.remove(client, message);
          });
          this.tellMoved([message]);
        } catch (error) {
          const { message: text } = error as Error;
          await this.withClient((client) => this.parkedMessages.note(client, message, text));
          return { released, stillParked: true };
        }
      }
    });
  }

  /**
   * Folds the chains anew into shadow tables, checks them against the fold by hash and puts them in place of the old
   * ones, which serve until then.
   *
   * @throws Error when the shadow tables do not hold what was folded; the old view stays
   */
  async rebuild(projectionName: string, sourceOf: SourceOf): Promise<{ messages: number }> {
    const projection = this.projections.find(({ name }) => name === projectionName);
    if (!projection) throw new Error(`There is no view ${projectionName} here`);
    if ((await this.parked()).length > 0) throw new Error('Messages are parked: release them before rebuilding');
    const tables = this.tablesOf(projection);
    const fold = new BatchFold([projection], this.tables);
    const upTo = await readCursors(this.pool, this.name);
    let messages = await foldChains(fold, sourceOf, upTo);
    await this.withClient((client) => rebuildInto(client, fold, tables));

    return this.inTurn(async () => {
      const reached = await readCursors(this.pool, this.name);
      fold.forgetChanges();
      messages += await foldChains(fold, sourceOf, reached, upTo);
      await inTransaction(this.pool, (client) => switchTo(client, fold, tables));
      this.tellMoved(this.positions());
      return { messages };
    });
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

  /** Compares every table with the fold of the logs up to the cursors. */
  verify(sourceOf: SourceOf): Promise<ViewVerification[]> {
    return this.inTurn(async () => {
      const fold = new BatchFold(this.projections, this.tables);
      await foldChains(fold, sourceOf, await readCursors(this.pool, this.name));
      return inTransaction(this.pool, async (client) => {
        const results: ViewVerification[] = [];
        for (const table of this.tables.values()) {
          const view = await table.hash(client);
          results.push({ table: table.name, view, fold: fold.hashOf(table), equal: view === fold.hashOf(table) });
        }
        return results;
      });
    });
  }

  private tellMoved(chains: readonly ChainPosition[]): void {
    for (const listener of this.listeners) listener(chains);
  }

  private async applyTogether(messages: readonly PublishedMessage[], moves: readonly CursorMove[]): Promise<void> {
    const stopped: [PublishedMessage, Error][] = [];
    try {
      await inTransaction(this.pool, async (client) => {
        await moveCursors(client, this.name, moves);
        const parked = await this.parkedIn(client);
        await this.foldAndWrite(client, messages, parked, (message, error) => stopped.push([message, error]));
      });
    } catch (error) {
      this.parkedProgrammes = undefined;
      throw error;
    }
    for (const [message, error] of stopped) this.options.onParked?.(message, error);
  }

  private async applyOneByOne(messages: readonly PublishedMessage[], moves: readonly CursorMove[]): Promise<void> {
    const reached = new Map(moves.map((move) => [chainOf(move), move.from]));
    for (const message of messages) {
      const move = movesOf([message], () => reached.get(chainOf(message)) ?? 0n);
      try {
        await this.applyTogether([message], move);
      } catch (error) {
        if (!isMessageAtFault(error)) throw error;
        await inTransaction(this.pool, async (client) => {
          await moveCursors(client, this.name, move);
          await this.parkedMessages.add(client, [{ message, error: (error as Error).message }]);
        });
        this.parkedProgrammes = undefined;
        this.options.onParked?.(message, error as Error);
      }
      reached.set(chainOf(message), message.position);
    }
  }

  /** Folds in memory what the messages change and writes it; what cannot be folded is parked, and what follows it held. */
  private async foldAndWrite(
    client: PoolClient,
    messages: readonly PublishedMessage[],
    parked: Set<string>,
    onStopped: (message: PublishedMessage, error: Error) => void,
  ): Promise<void> {
    const waiting: { message: PublishedMessage; error: string | null }[] = [];
    const fold = new BatchFold(this.projections, this.tables);
    const park = (message: PublishedMessage, error: Error): void => {
      onStopped(message, error);
      waiting.push({ message, error: error.message });
      parked.add(message.programme);
    };

    const readable: [PublishedMessage, ReturnType<BatchFold['changesOf']> | Error][] = messages.map((message) => {
      try {
        return [message, fold.changesOf(message)];
      } catch (error) {
        return [message, error as Error];
      }
    });
    const changes = readable.flatMap(([, found]) => (found instanceof Error ? [] : found));
    for (const [table, keys] of fold.keysOf(changes)) fold.hold(table, await table.load(client, [...keys.values()]));

    for (const [message, found] of readable) {
      if (parked.has(message.programme)) waiting.push({ message, error: null });
      else if (found instanceof Error) park(message, found);
      else
        try {
          fold.apply(found);
        } catch (error) {
          park(message, error as Error);
        }
    }
    for (const { table, upserts, removals } of fold.changed()) {
      await table.upsert(client, upserts);
      await table.remove(client, removals);
    }
    await this.parkedMessages.add(client, waiting);
  }

  private async parkedIn(client: PoolClient): Promise<Set<string>> {
    this.parkedProgrammes ??= await this.parkedMessages.programmes(client);
    return this.parkedProgrammes;
  }

  private tablesOf({ entities }: Projection): ViewTable[] {
    return entities.map((entity) => this.tables.get(entity)!);
  }

  private async withClient<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    try {
      return await work(client);
    } finally {
      client.release();
    }
  }

  /** One batch, release or switch at a time. */
  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.mutex.run(this.name, work);
  }
}
