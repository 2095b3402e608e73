import type { CommandContext } from '@concert/event-sourcing';
import type { ImportRow, ImportTemplate, StandingRow, Value } from '@concert/imports';
import type { Type } from '@nestjs/common';
import type { CommandBus } from '@nestjs/cqrs';
import { commandOf, type CommandRoute } from '../commands/command-routes.js';
import type { Recorded } from '../http/log-position.js';

/** Stands for the id that the row's order before this one answered with. */
export const ID_BEFORE = '{id}';

/** A request that a row stands for: what an ordinary client would send. */
export interface ImportOrder {
  readonly command: string;
  /** Of the address, beside the programme. */
  readonly params?: Readonly<Record<string, string>>;
  /** Members that are undefined are left out. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Column that a field of the body was read from, where they are not named alike. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Column to which a refusal belongs that names no field. */
  readonly about?: string;
}

/** The row cannot become a request; `column` is the key of the column at fault. */
export class RowRefused extends Error {
  constructor(
    readonly column: string | undefined,
    readonly code: string,
    message: string,
    readonly suggestion?: string,
  ) {
    super(message);
    this.name = 'RowRefused';
  }
}

export interface ReplacedRow {
  readonly row: ImportRow;
  readonly standing: StandingRow;
  /** Keys of the columns that say something else than what stands. */
  readonly changed: readonly string[];
}

/** What the rows of a template stand for. Depends on the sheet alone, so that a repeated import asks for the same. */
export interface ImportPlan {
  readonly template: ImportTemplate;
  /** @throws RowRefused */
  add(row: ImportRow, earlier: readonly ImportRow[]): readonly ImportOrder[];
  /** @throws RowRefused  what stands is changed in another way */
  replace(change: ReplacedRow): readonly ImportOrder[];
}

/** How an order is carried out: as the request of that name. */
export interface ImportCommand {
  readonly dto: Type<object>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each command has a body of its own, checked by its DTO
  execute(programme: string, body: any, context: CommandContext, params: Record<string, string>): Promise<Recorded>;
}

/** The requests that rows may stand for, by the name of their command. */
export const importCommands = (
  bus: CommandBus,
  ...routes: readonly (readonly CommandRoute[])[]
): Record<string, ImportCommand> =>
  Object.fromEntries(
    routes.flat().map((route): [string, ImportCommand] => [
      route.command.name,
      {
        dto: route.body,
        execute: (programme, body: object, context, params) =>
          bus.execute(commandOf(route, { ...params, programme }, body, context)),
      },
    ]),
  );

/** A template as a service offers it. */
export interface OfferedImport {
  readonly template: ImportTemplate;
  /** What its rows stand for in a programme: in which currency, under which activities. */
  planFor(programme: string): Promise<ImportPlan>;
  /** The records that a downloaded template is filled with. */
  standing(programme: string): Promise<readonly StandingRow[]>;
}

/** Refuses a change of columns for which there is no command on a row. */
export const refuseChangesOf = (changed: readonly string[], allowed: readonly string[], instead: string): void => {
  const other = changed.find((key) => !allowed.includes(key));
  if (other !== undefined) throw new RowRefused(other, 'CELL_CANNOT_BE_REPLACED', instead);
};

const isNothing = (value: Value | null | undefined): value is null | undefined =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** A row that stands, from what is known of it; null and undefined are blank cells. */
export const standingRow = (row: string, values: Readonly<Record<string, Value | null | undefined>>): StandingRow => ({
  row,
  values: new Map(
    Object.entries(values).flatMap(([key, value]) =>
      isNothing(value) ? [] : [[key, typeof value === 'string' ? value.trim() : value]],
    ),
  ),
});
