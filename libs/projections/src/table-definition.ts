import { createHash } from 'node:crypto';
import { escapeIdentifier as quoted } from 'pg';
import type { DataSource } from 'typeorm';
import type { EntityClass, Projection } from './projection.js';

interface ColumnDefinition {
  readonly name: string;
  /** As PostgreSQL writes it, e.g. `numeric(20, 2)`. */
  readonly type: string;
  readonly collation: string | null;
  readonly isNullable: boolean;
}

interface IndexDefinition {
  readonly name: string;
  readonly columns: readonly string[];
  readonly isUnique: boolean;
  readonly method: string;
  /** Condition of a partial index, in SQL. */
  readonly where: string | null;
}

/** The table that an entity asks for. */
export interface TableDefinition {
  readonly name: string;
  readonly columns: readonly ColumnDefinition[];
  readonly key: { readonly name: string; readonly columns: readonly string[] };
  readonly indexes: readonly IndexDefinition[];
}

/** A column without a type of its own is text, since TypeORM takes a string property for `character varying`. */
const typeOf = (type: string, precision: number | null | undefined, scale: number | undefined): string => {
  if (type === 'character varying') return 'text';
  if (type !== 'numeric' || precision === null || precision === undefined) return type;
  return `numeric(${precision}, ${scale ?? 0})`;
};

export const tableDefinitionOf = (dataSource: DataSource, entity: EntityClass): TableDefinition => {
  const { tableName, columns, primaryColumns, indices } = dataSource.getMetadata(entity);
  return {
    name: tableName,
    columns: columns.map((column) => ({
      name: column.databaseName,
      type: typeOf(dataSource.driver.normalizeType(column), column.precision, column.scale),
      collation: column.collation ?? null,
      isNullable: column.isNullable,
    })),
    key: {
      name: primaryColumns[0]?.primaryKeyConstraintName ?? `${tableName}_pkey`,
      columns: primaryColumns.map(({ databaseName }) => databaseName),
    },
    indexes: indices.map((index) => ({
      name: index.name,
      columns: index.columns.map(({ databaseName }) => databaseName),
      isUnique: index.isUnique,
      method: index.type ?? 'btree',
      where: index.where ?? null,
    })),
  };
};

const sortedByName = <Named extends { readonly name: string }>(items: readonly Named[]): Named[] =>
  [...items].sort((a, b) => (a.name < b.name ? -1 : 1));

/**
 * Tells one definition of a view from another: its tables, the contracts it reads and the version of its code. The
 * order of columns and indexes, and the names of view and entities, make no difference.
 */
export const digestOf = ({ version, handlers }: Projection, tables: readonly TableDefinition[]): string => {
  const definition = {
    version,
    contracts: [...handlers.keys()].sort(),
    tables: sortedByName(tables).map(({ name, columns, key, indexes }) => ({
      name,
      columns: sortedByName(columns),
      key,
      indexes: sortedByName(indexes),
    })),
  };
  return createHash('sha256').update(JSON.stringify(definition)).digest('hex');
};

/** The table without key and indexes, which are quicker to make once the rows are there. */
export const createTable = ({ name, columns }: TableDefinition, schema: string): string => {
  const lines = columns.map(
    (column) =>
      `${quoted(column.name)} ${column.type}` +
      (column.collation === null ? '' : ` collate ${quoted(column.collation)}`) +
      (column.isNullable ? '' : ' not null'),
  );
  return `create table ${schema}.${quoted(name)} (${lines.join(', ')})`;
};

/** One statement for the primary key and one for each index. */
export const createIndexes = ({ name, key, indexes }: TableDefinition, schema: string): string[] => {
  const table = `${schema}.${quoted(name)}`;
  const listed = (columns: readonly string[]): string => columns.map(quoted).join(', ');
  return [
    `alter table ${table} add constraint ${quoted(key.name)} primary key (${listed(key.columns)})`,
    ...indexes.map(
      (index) =>
        `create ${index.isUnique ? 'unique ' : ''}index ${quoted(index.name)} on ${table} ` +
        `using ${index.method} (${listed(index.columns)})${index.where === null ? '' : ` where ${index.where}`}`,
    ),
  ];
};
