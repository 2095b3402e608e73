import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { InvalidInput } from './invalid-input.js';

/** A part of a list, and where the next part begins. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Send it as `cursor` to get the next page; null on the last. */
  readonly cursor: string | null;
}

export class PageQuery {
  @ApiPropertyOptional({ description: 'The cursor of the page before' })
  @IsOptional()
  @IsString()
  cursor?: string;

  @ApiPropertyOptional({ default: 100, minimum: 1, maximum: 1000 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  limit?: number;
}

const written = (keys: readonly unknown[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

const notACursor = (): InvalidInput =>
  new InvalidInput([{ field: 'cursor', message: 'is not the cursor of a former page' }]);

/** No text of PostgreSQL holds a zero byte. */
const isKey = (value: unknown): boolean =>
  typeof value === 'string' ? !value.includes('\0') : ['number', 'boolean'].includes(typeof value);

const read = (cursor: string, length: number): unknown[] => {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(keys) && keys.length === length && keys.every(isKey)) return keys;
  } catch {
    // Falls through: whatever it was, it is no cursor of ours.
  }
  throw notACursor();
};

/** A key that its column cannot be compared with, such as a word with a date. */
const isDataException = (error: unknown): boolean => /^22/.test(String((error as { code?: unknown }).code));

/**
 * Reads one page in the order of the given columns, which together are unique and never null.
 *
 * @param columns properties of the query's main entity, in ascending order
 */
export const pageOf = async <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  columns: readonly (keyof Row & string)[],
  { cursor, limit = 100 }: PageQuery,
): Promise<Page<Row>> => {
  const names = columns.map((column) => `${query.alias}.${column}`);
  if (cursor !== undefined) {
    const keys = read(cursor, columns.length);
    query.andWhere(`(${names.join(', ')}) > (${keys.map((_, index) => `:after${index}`).join(', ')})`);
    query.setParameters(Object.fromEntries(keys.map((key, index) => [`after${index}`, key])));
  }
  names.forEach((name) => query.addOrderBy(name, 'ASC'));
  const rows = await query
    .limit(limit + 1)
    .getMany()
    .catch((error: unknown) => {
      throw cursor !== undefined && isDataException(error) ? notACursor() : error;
    });
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, cursor: rows.length > limit && last ? written(columns.map((column) => last[column])) : null };
};

type Key = string | number | boolean;

const compareKeys = (a: readonly Key[], b: readonly Key[]): number => {
  const at = a.findIndex((key, index) => key !== b[index]);
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
};

/** Rows in the ascending order of columns that are never null. */
export const inOrderOf = <Row extends object>(
  rows: readonly Row[],
  ...columns: readonly (keyof Row & string)[]
): Row[] => {
  const keysOf = (row: Row): Key[] => columns.map((column) => row[column] as Key);
  return [...rows].sort((a, b) => compareKeys(keysOf(a), keysOf(b)));
};

/** As `pageOf`, for rows in memory. */
export const pageIn = <Row extends object>(
  rows: readonly Row[],
  columns: readonly (keyof Row & string)[],
  { cursor, limit = 100 }: PageQuery,
): Page<Row> => {
  const keysOf = (row: Row): Key[] => columns.map((column) => row[column] as Key);
  const after = cursor === undefined ? undefined : (read(cursor, columns.length) as Key[]);
  const rest = inOrderOf(rows, ...columns).filter((row) => after === undefined || compareKeys(keysOf(row), after) > 0);
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  return { items, cursor: rest.length > limit && last ? written(keysOf(last)) : null };
};
