import { type ClientBase, escapeIdentifier as quoted } from 'pg';
import { type Tables, tablesOf } from './batch-fold.js';
import { FIRST_VERSION, type Projection } from './projection.js';
import { createIndexes, createTable, digestOf, type TableDefinition } from './table-definition.js';

/** Another version of the application has taken the views over: this one must not write to their tables. */
export class ViewsTakenOver extends Error {
  constructor(views: readonly string[]) {
    super(`${views.join(', ')}: the tables follow another version of the application, which delivers now`);
    this.name = 'ViewsTakenOver';
  }
}

/** What the application says its views are, beside what their database says that the tables follow. */
export class ViewDefinitions {
  private readonly definitions: ReadonlyMap<
    string,
    { readonly version: number; readonly tables: readonly TableDefinition[]; readonly digest: string }
  >;

  constructor(
    private readonly subscriber: string,
    projections: readonly Projection[],
    tables: Tables,
  ) {
    this.definitions = new Map(
      projections.map((projection) => {
        const definitions = tablesOf(projection, tables).map(({ definition }) => definition);
        const digest = digestOf(projection, definitions);
        return [projection.name, { version: projection.version, tables: definitions, digest }];
      }),
    );
  }

  /**
   * Makes tables where nothing was delivered yet. Takes over the tables of Concert 0.1.0, which kept no record of
   * definitions, where they are what the definition would make and the view has not been revised since.
   *
   * @param digests  what the tables of each view follow
   * @returns views whose tables follow another definition
   */
  async follow(client: ClientBase, digests: ReadonlyMap<string, string>, isNew: boolean): Promise<readonly string[]> {
    const outdated: string[] = [];
    for (const [view, { version, tables, digest }] of this.definitions) {
      if (digests.get(view) === digest && (await exist(client, tables))) continue;
      if (isNew) await createAnew(client, tables);
      else if (digests.has(view) || version !== FIRST_VERSION || !(await areAsDefined(client, tables))) {
        outdated.push(view);
        continue;
      }
      await this.record(client, [view]);
    }
    return outdated;
  }

  /** Keeps that the tables of the views follow their definitions. */
  async record(client: ClientBase, views: readonly string[]): Promise<void> {
    for (const view of views)
      await client.query(
        `insert into delivery.views (subscriber, view, digest) values ($1, $2, $3)
         on conflict (subscriber, view) do update set digest = excluded.digest, since = now()`,
        [this.subscriber, view, this.definitions.get(view)?.digest],
      );
  }

  /** @throws ViewsTakenOver  tables follow another definition than this application's */
  assertFollowed(digests: ReadonlyMap<string, string>): void {
    const others = [...this.definitions].filter(
      ([view, { digest }]) => digests.has(view) && digests.get(view) !== digest,
    );
    if (others.length > 0) throw new ViewsTakenOver(others.map(([view]) => view));
  }
}

/** Whether all the tables are there. */
const exist = async (client: ClientBase, tables: readonly TableDefinition[]): Promise<boolean> => {
  const { rows } = await client.query<{ missing: number }>(
    `select count(*)::int as missing from unnest($1::text[]) as t (name) where to_regclass(name) is null`,
    [tables.map(({ name }) => `public.${quoted(name)}`)],
  );
  return rows[0]?.missing === 0;
};

/** Makes empty tables, in place of whatever bears their names. */
const createAnew = async (client: ClientBase, tables: readonly TableDefinition[]): Promise<void> => {
  for (const table of tables) {
    await client.query(`drop table if exists public.${quoted(table.name)}`);
    await client.query([createTable(table, 'public'), ...createIndexes(table, 'public')].join('; '));
  }
};

/** Columns and indexes of a table as PostgreSQL's catalog has them, whatever constraints and indexes are called. */
const catalogEntry = async (client: ClientBase, table: string): Promise<string | undefined> => {
  const { rows } = await client.query<{ entry: string }>(
    `select concat_ws(E'\\n',
       (select string_agg(concat_ws(' ', attname, format_type(atttypid, atttypmod), attnotnull, attcollation), ', '
                          order by attname)
        from pg_attribute where attrelid = t.oid and attnum > 0 and not attisdropped),
       (select string_agg(definition, ', ' order by definition) from (
          select concat_ws(' ', indisprimary, indisunique, regexp_replace(pg_get_indexdef(indexrelid), '^.*? USING ', ''))
            as definition
          from pg_index where indrelid = t.oid) indexes)) as entry
     from (select to_regclass($1)::oid as oid) t where t.oid is not null`,
    [table],
  );
  return rows[0]?.entry;
};

const COMPARISON = 'definition';

/**
 * Whether the serving tables are what their definitions would make. PostgreSQL writes types and conditions its own way:
 * compared is a table made from the definition and taken back. The service may make schemas, but no temporary tables.
 */
const areAsDefined = async (client: ClientBase, tables: readonly TableDefinition[]): Promise<boolean> => {
  for (const table of tables) {
    const found = await catalogEntry(client, `public.${quoted(table.name)}`);
    if (found === undefined) return false;
    const making = [createTable(table, COMPARISON), ...createIndexes(table, COMPARISON)];
    await client.query(['savepoint comparison', `create schema ${COMPARISON}`, ...making].join('; '));
    const expected = await catalogEntry(client, `${COMPARISON}.${quoted(table.name)}`);
    await client.query('rollback to savepoint comparison');
    if (found !== expected) return false;
  }
  return true;
};
