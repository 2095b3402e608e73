import { chainOf, type Cursor, type PublishedLog, type PublishedMessage } from '@concert/messaging';
import type { ClientBase } from 'pg';
import type { BatchFold } from './batch-fold.js';
import type { Row, ViewTable } from './view-table.js';

const PAGE = 5_000;
const SHADOW = 'rebuild';

/** Where the logs of sources can be read from their beginning. */
export type SourceOf = (source: string) => Pick<PublishedLog, 'readProgramme'>;

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

/** @returns how many messages were folded */
export const foldChains = async (
  fold: BatchFold,
  sourceOf: SourceOf,
  upTo: readonly Cursor[],
  from: readonly Cursor[] = [],
): Promise<number> => {
  let folded = 0;
  for await (const page of chainsUpTo(sourceOf, upTo, from)) {
    for (const message of page) fold.apply(fold.changesOf(message));
    folded += page.length;
  }
  return folded;
};

const chunks = function* (rows: readonly Row[], size: number): Iterable<Row[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
};

/**
 * Writes the fold into fresh shadow tables and compares them by hash.
 *
 * @throws Error when a shadow table does not hold what was folded
 */
export const rebuildInto = async (client: ClientBase, fold: BatchFold, tables: readonly ViewTable[]): Promise<void> => {
  await client.query(`create schema if not exists ${SHADOW}`);
  const rowsOf = new Map([...fold.changed()].map(({ table, upserts }) => [table, upserts]));
  for (const table of tables) {
    await client.query(`drop table if exists ${SHADOW}."${table.name}"`);
    await client.query(
      `create table ${SHADOW}."${table.name}" (like public."${table.name}" including all excluding indexes)`,
    );
    for (const rows of chunks(rowsOf.get(table) ?? [], PAGE)) await table.insert(client, rows, SHADOW);
    await copyIndexes(client, table.name);
    await client.query('begin');
    const found = await table.hash(client, SHADOW);
    await client.query('commit');
    if (found !== fold.hashOf(table)) throw new Error(`The rebuilt ${table.name} does not hold what the log says`);
  }
};

const copyIndexes = async (client: ClientBase, table: string): Promise<void> => {
  const { rows } = await client.query<{ name: string; definition: string; primary: boolean }>(
    `select c.relname as name, pg_get_indexdef(i.indexrelid) as definition, i.indisprimary as primary
     from pg_index i join pg_class c on c.oid = i.indexrelid where i.indrelid = $1::regclass`,
    [`public."${table}"`],
  );
  for (const { name, definition, primary } of rows) {
    await client.query(definition.replace(/ ON (ONLY )?public\./, ` ON ${SHADOW}.`));
    if (primary)
      await client.query(`alter table ${SHADOW}."${table}" add constraint "${name}" primary key using index "${name}"`);
  }
};

/** Puts the shadow tables, brought up to date, in place of the old ones. */
export const switchTo = async (client: ClientBase, fold: BatchFold, tables: readonly ViewTable[]): Promise<void> => {
  for (const { table, upserts, removals } of fold.changed()) {
    await table.upsert(client, upserts, SHADOW);
    await table.remove(client, removals, SHADOW);
  }
  for (const { name } of tables) {
    await client.query(`drop table public."${name}"`);
    await client.query(`alter table ${SHADOW}."${name}" set schema public`);
  }
};
