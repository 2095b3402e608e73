import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { type ClientBase, type CustomTypesConfig, escapeIdentifier as quoted } from 'pg';
import type { DataSource } from 'typeorm';
import type { EntityClass } from './projection.js';
import { type TableDefinition, tableDefinitionOf } from './table-definition.js';

type Value = string | number | boolean | object | null;
export type Row = Record<string, Value | undefined>;

interface Column {
  readonly property: string;
  readonly name: string;
  readonly read: (text: string) => Value;
  readonly canonical: (value: Value) => string;
}

/** Column types a view may use. Instants are text (ISO 8601), since a JavaScript date loses microseconds. */
const readers: Record<string, Pick<Column, 'read' | 'canonical'>> = {
  text: { read: (text) => text, canonical: String },
  date: { read: (text) => text, canonical: String },
  bigint: { read: (text) => text, canonical: String },
  numeric: { read: (text) => text, canonical: (value) => withoutTrailingZeros(String(value)) },
  integer: { read: Number, canonical: String },
  boolean: { read: (text) => text === 't', canonical: String },
  jsonb: { read: (text) => JSON.parse(text) as Value, canonical: (value) => canonicalize(value) as string },
};

const withoutTrailingZeros = (digits: string): string =>
  digits.includes('.') ? digits.replace(/0+$/, '').replace(/\.$/, '') : digits;

const asText: CustomTypesConfig = { getTypeParser: () => (text: string) => text } as unknown as CustomTypesConfig;

/** A sum over rows that does not depend on their order. */
export class RowHash {
  private sum = 0n;

  add(canonicalRow: string): void {
    const digest = createHash('sha256').update(canonicalRow).digest();
    this.sum = BigInt.asUintN(256, this.sum + BigInt(`0x${digest.toString('hex')}`));
  }

  toString(): string {
    return this.sum.toString(16).padStart(64, '0');
  }
}

/** A view's table, described by its TypeORM entity: reads rows by key and writes many at once. */
export class ViewTable {
  readonly definition: TableDefinition;
  private readonly columns: readonly Column[];
  private readonly keys: readonly Column[];

  constructor(
    dataSource: DataSource,
    readonly entity: EntityClass,
  ) {
    const metadata = dataSource.getMetadata(entity);
    this.definition = tableDefinitionOf(dataSource, entity);
    this.columns = metadata.columns.map((column) => {
      const type = dataSource.driver.normalizeType(column);
      const reader = readers[type === 'character varying' ? 'text' : type];
      if (!reader) throw new Error(`${entity.name}.${column.propertyName}: a view cannot hold ${type}`);
      return { property: column.propertyName, name: column.databaseName, ...reader };
    });
    const keyNames = new Set(metadata.primaryColumns.map(({ propertyName }) => propertyName));
    this.keys = this.columns.filter(({ property }) => keyNames.has(property));
  }

  get name(): string {
    return this.definition.name;
  }

  keyOf(key: Readonly<Record<string, unknown>>): string {
    if (this.keys.length === 1) return String(key[this.keys[0]!.property]);
    let text = '';
    for (const { property } of this.keys) text += `${String(key[property])}\u0000`;
    return text;
  }

  /** Rows that exist among the given keys, by `keyOf`. */
  async load(client: ClientBase, keys: readonly Readonly<Record<string, unknown>>[]): Promise<Map<string, Row>> {
    const names = this.keys.map(({ name }) => quoted(name)).join(', ');
    const { rows } = await client.query<Record<string, string | null>>({
      text: `select ${this.selection()} from ${quoted(this.name)} t
             where (${names}) in (select ${names} from json_populate_recordset(null::${quoted(this.name)}, $1::json))`,
      values: [JSON.stringify(keys.map((key) => this.named(key, this.keys)))],
      types: asText,
    });
    return new Map(rows.map((texts) => this.toRow(texts)).map((row) => [this.keyOf(row), row]));
  }

  async upsert(client: ClientBase, rows: readonly Row[], schema = 'public'): Promise<void> {
    if (rows.length === 0) return;
    const names = this.columns.map(({ name }) => quoted(name)).join(', ');
    const others = this.columns.filter((column) => !this.keys.includes(column));
    const update = others.map(({ name }) => `${quoted(name)} = excluded.${quoted(name)}`).join(', ');
    await client.query(
      `insert into ${schema}.${quoted(this.name)} (${names})
       select ${names} from json_populate_recordset(null::${schema}.${quoted(this.name)}, $1::json)
       on conflict (${this.keys.map(({ name }) => quoted(name)).join(', ')})
       do ${update ? `update set ${update}` : 'nothing'}`,
      [this.toJson(rows)],
    );
  }

  /** Plain insertion into a table without indexes yet. */
  async insert(client: ClientBase, rows: readonly Row[], schema: string): Promise<void> {
    const names = this.columns.map(({ name }) => quoted(name)).join(', ');
    await client.query(
      `insert into ${schema}.${quoted(this.name)} (${names})
       select ${names} from json_populate_recordset(null::${schema}.${quoted(this.name)}, $1::json)`,
      [this.toJson(rows)],
    );
  }

  async remove(
    client: ClientBase,
    keys: readonly Readonly<Record<string, unknown>>[],
    schema = 'public',
  ): Promise<void> {
    if (keys.length === 0) return;
    const names = this.keys.map(({ name }) => quoted(name)).join(', ');
    await client.query(
      `delete from ${schema}.${quoted(this.name)}
       where (${names}) in (select ${names} from json_populate_recordset(null::${schema}.${quoted(this.name)}, $1::json))`,
      [JSON.stringify(keys.map((key) => this.named(key, this.keys)))],
    );
  }

  /** A row as text that is the same for the row in memory and the row read back. */
  canonical(row: Row): string {
    let text = '';
    for (const { property, canonical } of this.columns) {
      const value = row[property];
      text += value === null || value === undefined ? '\u0001' : `${canonical(value)}\u0000`;
    }
    return text;
  }

  async hash(client: ClientBase, schema = 'public'): Promise<string> {
    const hash = new RowHash();
    const cursor = `hash_${this.name}`;
    await client.query(
      `declare ${quoted(cursor)} cursor for select ${this.selection()} from ${schema}.${quoted(this.name)} t`,
    );
    for (;;) {
      const { rows } = await client.query<Record<string, string | null>>({
        text: `fetch 5000 from ${quoted(cursor)}`,
        types: asText,
      });
      for (const texts of rows) hash.add(this.canonical(this.toRow(texts)));
      if (rows.length < 5000) break;
    }
    await client.query(`close ${quoted(cursor)}`);
    return hash.toString();
  }

  private selection(): string {
    return this.columns.map(({ name }) => `t.${quoted(name)}`).join(', ');
  }

  private toRow(texts: Record<string, string | null>): Row {
    const row: Row = {};
    for (const { property, name, read } of this.columns) {
      const text = texts[name];
      row[property] = text === null || text === undefined ? null : read(text);
    }
    return row;
  }

  private toJson(rows: readonly Row[]): string {
    return JSON.stringify(rows.map((row) => this.named(row, this.columns)));
  }

  private named(row: Readonly<Record<string, unknown>>, columns: readonly Column[]): Record<string, unknown> {
    const named: Record<string, unknown> = {};
    for (const { property, name } of columns) named[name] = row[property];
    return named;
  }
}
