import { rejection } from '@concert/event-sourcing';
import { chainOf, type Cursor, type PublishedLog, type PublishedMessage } from '@concert/messaging';
import { escapeIdentifier as quoted, type ClientBase, type Pool } from 'pg';
import type { BatchFold } from './batch-fold.js';
import { readCursors } from './cursors.js';
import { deliveryTurn } from './delivery-turn.js';
import type { ParkedMessages } from './parked-messages.js';
import { type Lent, withClient } from './transaction.js';
import { createIndexes, createTable } from './table-definition.js';
import type { Row, ViewTable } from './view-table.js';

const PAGE = 5_000;
const SHADOW = 'rebuild';
/** Under live traffic a rebuild follows this often before it holds delivery up for the rest. */
const ROUNDS = 10;

/** Where the logs of sources can be read from their beginning. */
export type SourceOf = (source: string) => Pick<PublishedLog, 'readProgramme'>;

/** Somebody else rebuilds views of the same database: one rebuild runs at a time. */
export class RebuildUnderWay extends rejection('REBUILD_UNDER_WAY') {}

/** Pages of messages between two sets of cursors, chain by chain. The next page is read while this one is taken. */
export const chainsUpTo = async function* (
  sourceOf: SourceOf,
  upTo: readonly Cursor[],
  from: readonly Cursor[] = [],
): AsyncGenerator<readonly PublishedMessage[]> {
  const starts = new Map(from.map((cursor) => [chainOf(cursor), cursor.position]));
  for (const cursor of upTo) {
    const log = sourceOf(cursor.source);
    const readAfter = (position: bigint) => {
      const page = position < cursor.position ? log.readProgramme(cursor.programme, position, PAGE) : undefined;
      page?.catch(() => undefined);
      return page;
    };
    let next = readAfter(starts.get(chainOf(cursor)) ?? 0n);
    while (next) {
      const messages = await next;
      const last = messages.at(-1);
      if (!last) throw new Error(`${chainOf(cursor)} ends before ${cursor.position}`);
      next = readAfter(last.position);
      yield last.position <= cursor.position
        ? messages
        : messages.filter(({ position }) => position <= cursor.position);
    }
  }
};

export interface FoldOptions {
  readonly from?: readonly Cursor[];
  readonly parked?: ReadonlySet<string>;
  /** After every page; what it throws ends the fold. */
  readonly onFolded?: (messages: number) => void;
}

/**
 * Folds what was applied: everything between the cursors but what is parked.
 *
 * @returns how many messages were folded
 */
export const foldChains = async (
  fold: BatchFold,
  sourceOf: SourceOf,
  upTo: readonly Cursor[],
  { from = [], parked = new Set(), onFolded }: FoldOptions = {},
): Promise<number> => {
  let folded = 0;
  for await (const page of chainsUpTo(sourceOf, upTo, from)) {
    const applied = parked.size === 0 ? page : page.filter((message) => !parked.has(message.id));
    for (const message of applied) fold.apply(fold.changesOf(message));
    folded += applied.length;
    onFolded?.(applied.length);
  }
  return folded;
};

const chunks = function* (rows: readonly Row[], size: number): Iterable<Row[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
};

/** What the fold changed, in the shadow tables. */
const bringUpToDate = async (client: ClientBase, fold: BatchFold): Promise<void> => {
  for (const { table, upserts, removals } of fold.changed()) {
    for (const rows of chunks(upserts, PAGE)) await table.upsert(client, rows, SHADOW);
    await table.remove(client, removals, SHADOW);
  }
  fold.forgetChanges();
};

/**
 * Writes the fold into fresh shadow tables and compares them by hash.
 *
 * @throws Error when a shadow table does not hold what was folded
 */
const writeShadows = async (client: ClientBase, fold: BatchFold, tables: readonly ViewTable[]): Promise<void> => {
  await client.query(`create schema if not exists ${SHADOW}`);
  const rowsOf = new Map([...fold.changed()].map(({ table, upserts }) => [table, upserts]));
  for (const table of tables) {
    await client.query(`drop table if exists ${SHADOW}.${quoted(table.name)}`);
    await client.query(createTable(table.definition, SHADOW));
    for (const rows of chunks(rowsOf.get(table) ?? [], PAGE)) await table.insert(client, rows, SHADOW);
    for (const statement of createIndexes(table.definition, SHADOW)) await client.query(statement);
    await client.query('begin');
    const found = await table.hash(client, SHADOW);
    await client.query('commit');
    if (found !== fold.hashOf(table)) throw new Error(`The rebuilt ${table.name} does not hold what the log says`);
  }
  fold.forgetChanges();
};

/** Puts the shadow tables in place of the old ones. */
const switchTables = async (client: ClientBase, tables: readonly ViewTable[]): Promise<void> => {
  for (const { name } of tables) {
    await client.query(`drop table if exists public.${quoted(name)}`);
    await client.query(`alter table ${SHADOW}.${quoted(name)} set schema public`);
  }
};

/** Lends a connection to the only rebuild of a subscriber's views, and ends it afterwards, whatever state it is in. */
const alone = <Result>(pool: Pool, subscriber: string, work: (lent: Lent) => Promise<Result>): Promise<Result> =>
  withClient(pool, async (lent) => {
    const { rows } = await lent.client.query<{ alone: boolean }>(
      `select pg_try_advisory_lock(hashtextextended('concert.rebuild ' || $1, 0)) as alone`,
      [subscriber],
    );
    if (!rows[0]?.alone)
      throw new RebuildUnderWay('Views of this database are being rebuilt already: wait until that is done');
    try {
      return await work(lent);
    } finally {
      lent.discard(new Error('A rebuild ends with its connection, and with that its lock'));
    }
  });

export interface RebuildParts {
  readonly pool: Pool;
  readonly subscriber: string;
  readonly parkedMessages: ParkedMessages;
  readonly tables: readonly ViewTable[];
  readonly fold: BatchFold;
  readonly sourceOf: SourceOf;
  /** In the transaction of the switch. */
  readonly onSwitch: (client: ClientBase) => Promise<void>;
  /** Statements sent with the commit of the switch. */
  readonly telling: readonly string[];
  /** How many messages were folded until now; what it throws ends the rebuild, and the old view stays. */
  readonly onProgress?: (messages: number) => void;
  /** Takes the switch in its turn among the other work of this process. */
  readonly inTurn: (work: () => Promise<void>) => Promise<void>;
}

/**
 * Folds the logs into shadow tables beside the serving ones, follows what is delivered meanwhile, and puts them in
 * place. Delivery is held up, in every process, for the last messages and the switch alone.
 *
 * @returns how many messages were folded
 * @throws RebuildUnderWay  views of this database are being rebuilt, here or in another process
 * @throws Error when the shadow tables do not hold what was folded; the old view stays
 */
export const rebuildBeside = (parts: RebuildParts): Promise<number> => {
  const { pool, subscriber, parkedMessages, tables, fold, sourceOf, onSwitch, inTurn, telling, onProgress } = parts;
  return alone(pool, subscriber, async (lent) => {
    const { client } = lent;
    let reached: readonly Cursor[] = [];
    let leftOut: ReadonlySet<string> = new Set();
    let messages = 0;
    const follow = async (): Promise<number> => {
      // In this order: what is parked after the cursors were read lies beyond them.
      const upTo = await readCursors(client, subscriber);
      const parked = await parkedMessages.leftOut(client);
      for (const place of leftOut)
        if (!parked.has(place)) throw new Error('Messages were released meanwhile: rebuild again');
      const onFolded = (more: number): void => {
        messages += more;
        onProgress?.(messages);
      };
      const folded = await foldChains(fold, sourceOf, upTo, { from: reached, parked, onFolded });
      [reached, leftOut] = [upTo, parked];
      return folded;
    };

    await follow();
    await writeShadows(client, fold, tables);
    for (let round = 0; round < ROUNDS && (await follow()) > 0; round += 1) await bringUpToDate(client, fold);
    await inTurn(() =>
      deliveryTurn(
        lent,
        subscriber,
        async () => {
          await follow();
          await bringUpToDate(client, fold);
          await switchTables(client, tables);
          await onSwitch(client);
        },
        telling,
      ),
    );
    return messages;
  });
};
