import type { PublishedMessage } from '@concert/messaging';
import type { Change, EntityClass, Projection } from './projection.js';
import { type Row, RowHash, type ViewTable } from './view-table.js';

export type Tables = ReadonlyMap<EntityClass, ViewTable>;

export const tablesOf = ({ entities }: Projection, tables: Tables): ViewTable[] =>
  entities.map((entity) => tableOf(entity, tables));

const tableOf = (entity: EntityClass, tables: Tables): ViewTable => {
  const table = tables.get(entity);
  if (!table) throw new Error(`${entity.name} belongs to no projection of this view set`);
  return table;
};

interface Held {
  readonly table: ViewTable;
  readonly rows: Map<string, Row | undefined>;
  readonly keys: Map<string, Readonly<Record<string, unknown>>>;
}

/** Rows in memory, changed message by message; a message changes all of its rows or none. */
export class BatchFold {
  private readonly held = new Map<EntityClass, Held>();
  private readonly handlers = new Map<
    string,
    Projection['handlers'] extends ReadonlyMap<string, infer H> ? H[] : never
  >();

  constructor(
    projections: readonly Projection[],
    private readonly tables: Tables,
  ) {
    for (const { handlers } of projections)
      for (const [type, handler] of handlers) this.handlers.set(type, [...(this.handlers.get(type) ?? []), handler]);
  }

  /** @throws whatever the projection throws on a message it cannot read */
  changesOf(message: PublishedMessage): readonly Change[] {
    const handlers = this.handlers.get(message.type);
    if (!handlers) return [];
    return handlers.length === 1 ? handlers[0]!(message) : handlers.flatMap((handler) => [...handler(message)]);
  }

  /** Takes over rows read from the tables, so that changes build on them. */
  hold(table: ViewTable, rows: ReadonlyMap<string, Row>): void {
    const held = this.of(table.entity);
    for (const [key, row] of rows) held.rows.set(key, row);
  }

  /** Keys of the changes' rows, by table. */
  keysOf(changes: Iterable<Change>): Map<ViewTable, Map<string, Readonly<Record<string, unknown>>>> {
    const keys = new Map<ViewTable, Map<string, Readonly<Record<string, unknown>>>>();
    for (const { entity, key } of changes) {
      const { table } = this.of(entity);
      const known = keys.get(table) ?? new Map<string, Readonly<Record<string, unknown>>>();
      keys.set(table, known.set(table.keyOf(key as Record<string, unknown>), key as Record<string, unknown>));
    }
    return keys;
  }

  /** @throws whatever a change throws; then no row has changed */
  apply(changes: readonly Change[]): void {
    const undo: [Held, string, Row | undefined, boolean][] = [];
    try {
      for (const { entity, key, to } of changes) {
        const held = this.of(entity);
        const text = held.table.keyOf(key as Record<string, unknown>);
        const before = held.rows.get(text);
        if (changes.length > 1) undo.push([held, text, before, held.keys.has(text)]);
        held.rows.set(text, to(before) as Row | undefined);
        held.keys.set(text, key as Record<string, unknown>);
      }
    } catch (error) {
      for (const [held, text, before, wasChanged] of undo.reverse()) {
        held.rows.set(text, before);
        if (!wasChanged) held.keys.delete(text);
      }
      throw error;
    }
  }

  /** Rows to write and keys to remove, by table. */
  *changed(): Iterable<{ table: ViewTable; upserts: Row[]; removals: Readonly<Record<string, unknown>>[] }> {
    for (const { table, rows, keys } of this.held.values()) {
      const upserts: Row[] = [];
      const removals: Readonly<Record<string, unknown>>[] = [];
      for (const [text, key] of keys) {
        const row = rows.get(text);
        if (row) upserts.push(row);
        else removals.push(key);
      }
      yield { table, upserts, removals };
    }
  }

  forgetChanges(): void {
    for (const { keys } of this.held.values()) keys.clear();
  }

  rowsOf<RowClass extends object>(entity: EntityClass<RowClass>): RowClass[] {
    return [...this.of(entity).rows.values()].filter((row) => row !== undefined) as unknown as RowClass[];
  }

  hashOf(table: ViewTable): string {
    const hash = new RowHash();
    for (const row of this.of(table.entity).rows.values()) if (row) hash.add(table.canonical(row));
    return hash.toString();
  }

  private of(entity: EntityClass): Held {
    const known = this.held.get(entity);
    if (known) return known;
    const held: Held = { table: tableOf(entity, this.tables), rows: new Map(), keys: new Map() };
    this.held.set(entity, held);
    return held;
  }
}
