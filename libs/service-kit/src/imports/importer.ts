import { createHash } from 'node:crypto';
import {
  type AppendRequest,
  CommandIdReused,
  type CommandContext,
  NotPermitted,
  Rejection,
  Unknown,
  VersionConflict,
} from '@concert/event-sourcing';
import {
  type CellRemark,
  columnsOf,
  type ImportRow,
  type ReadSheet,
  type StandingRow,
  type Value,
} from '@concert/imports';
import { commandIdOf } from '../http/command-context.js';
import { InvalidInput } from '../http/invalid-input.js';
import { inputPipe } from '../http/input.pipe.js';
import type { Caller } from '../identity/caller.js';
import type { ImportOrderResponse, ImportRowResponse } from './import.responses.js';
import { ID_BEFORE, type ImportCommand, type ImportOrder, type ImportPlan, RowRefused } from './import-plan.js';
import type { RehearsableEventStore } from './rehearsable-event-store.js';

/** The file that is imported, and who imports it. */
export interface ImportRequest {
  readonly programme: string;
  readonly template: string;
  readonly document: { readonly name: string; readonly hash: string; readonly sheet: string | null };
  readonly caller: Caller;
  readonly correlationId: string;
  /** The ids of all commands follow from it; undefined in a dry run that nobody repeats. */
  readonly idempotencyKey: string;
}

/** A row on its way: what it stands for, or why it cannot. */
interface PlannedRow {
  readonly row: ImportRow;
  readonly orders: readonly ImportOrder[];
  readonly errors: readonly CellRemark[];
  readonly unchanged: boolean;
}

/** An order as it was carried out in the rehearsal. */
interface CarriedOrder {
  readonly answer: ImportOrderResponse;
  readonly commandId: string;
  readonly id: string | undefined;
  /** Of its last event that others can see: counted from its first one or, when it was stored before, its position. */
  readonly published: bigint | undefined;
}

interface RehearsedRow {
  readonly row: ImportRow;
  readonly carried: readonly CarriedOrder[];
  readonly answer: ImportRowResponse;
}

export interface Rehearsed {
  readonly rows: readonly RehearsedRow[];
  readonly appends: readonly AppendRequest[];
}

export interface Carried {
  readonly rows: readonly ImportRowResponse[];
  /** Of the last event that others can see. */
  readonly position?: bigint;
}

const isSame = (a: Value | undefined, b: Value | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

const withoutUndefined = (body: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  JSON.parse(JSON.stringify(body)) as Record<string, unknown>;

/** Carries the rows of a sheet out as the requests they stand for: first as a rehearsal, then for the record. */
export class Importer {
  constructor(
    private readonly log: RehearsableEventStore,
    private readonly commands: Readonly<Record<string, ImportCommand>>,
    private readonly plan: ImportPlan,
    private readonly request: ImportRequest,
  ) {}

  planned({ rows }: ReadSheet, standing: readonly StandingRow[]): PlannedRow[] {
    const byIdentifier = new Map(standing.map((each) => [each.row, each]));
    return rows.map((row, index) => {
      const nothing = { row, orders: [], errors: row.errors, unchanged: false };
      if (row.errors.length > 0) return nothing;
      try {
        if (row.mode === 'add') return { ...nothing, orders: this.plan.add(row, rows.slice(0, index)) };
        return { ...nothing, ...this.replacing(row, byIdentifier.get(row.row ?? '')) };
      } catch (error) {
        if (!(error instanceof RowRefused)) throw error;
        return { ...nothing, errors: [this.remarkOn(row, error.column, error)] };
      }
    });
  }

  private replacing(row: ImportRow, standing: StandingRow | undefined): Pick<PlannedRow, 'orders' | 'unchanged'> {
    if (!standing)
      throw new RowRefused('row', 'ROW_UNKNOWN', `Nothing stands under the identifier "${row.row}": download anew`);
    const compared = this.plan.template.columns.filter(({ aside }) => !aside).map(({ key }) => key);
    const changed = compared.filter(
      (key) => row.values.has(key) && !isSame(row.values.get(key), standing.values.get(key)),
    );
    if (changed.length === 0) return { orders: [], unchanged: true };
    return { orders: this.plan.replace({ row, standing, changed }), unchanged: false };
  }

  /** What would happen if the rows were stored now, one after the other; a row that fails leaves no trace. */
  async rehearse(rows: readonly PlannedRow[]): Promise<Rehearsed> {
    const { result, appends } = await this.log.rehearse(() => this.carryOut(rows));
    return { rows: result, appends };
  }

  /** Stores exactly what was rehearsed. */
  async store({ rows, appends }: Rehearsed): Promise<Carried> {
    const performed = await this.log.perform(appends);
    let position: bigint | undefined;
    const answers = rows.map((row): ImportRowResponse => {
      if (row.answer.outcome !== 'right') return row.answer;
      for (const { commandId, published } of row.carried) {
        const done = performed.get(commandId);
        if (done?.status === 'rejected') return this.lost(row, done.reason);
        const at = done && published !== undefined ? done.value.firstPosition + published : published;
        if (at !== undefined && (position === undefined || at > position)) position = at;
      }
      return {
        ...row.answer,
        outcome: 'stored',
        orders: row.answer.orders.map((order, n) => ({ ...order, id: row.carried[n]?.id })),
      };
    });
    return { rows: answers, position };
  }

  private lost({ row, answer }: RehearsedRow, error: unknown): ImportRowResponse {
    if (!(error instanceof VersionConflict)) throw error;
    const message = 'Somebody else recorded something on this at the same time: send the sheet again with the same key';
    const remark = this.remarkOn(row, undefined, { code: error.code, message });
    return { ...answer, outcome: 'refused', errors: [...answer.errors, remark] };
  }

  private async carryOut(rows: readonly PlannedRow[]): Promise<RehearsedRow[]> {
    const rehearsed: RehearsedRow[] = [];
    for (const { row, orders, unchanged, errors: known } of rows) {
      const carried: CarriedOrder[] = [];
      const errors: CellRemark[] = [...known];
      if (errors.length === 0)
        await this.log
          .together(async () => {
            for (const [index, order] of orders.entries())
              carried.push(
                await this.carryOutOne({
                  row,
                  order,
                  index,
                  before: carried.findLast(({ id }) => id !== undefined)?.id,
                }),
              );
          })
          .catch((error: unknown) => errors.push(...this.remarksOf(error, row, orders[carried.length] as ImportOrder)));
      const told = { number: row.number, row: row.row ?? null, mode: row.mode ?? null, notes: [...row.notes] };
      const failed = orders.slice(carried.length).map((order) => this.answerOf(order, row));
      const outcome = errors.length > 0 ? 'refused' : unchanged ? 'unchanged' : 'right';
      const answers = [...carried.map(({ answer }) => answer), ...failed];
      rehearsed.push({ row, carried, answer: { ...told, outcome, orders: answers, errors } });
    }
    return rehearsed;
  }

  private async carryOutOne(step: {
    row: ImportRow;
    order: ImportOrder;
    index: number;
    before: string | undefined;
  }): Promise<CarriedOrder> {
    const { row, order, index, before } = step;
    const known = this.commands[order.command];
    if (!known) throw new Error(`${order.command} is no command of an import`);
    const answer = this.answerOf(order, row, before);
    const { body, params } = answer;
    const dto = (await inputPipe.transform(body, { type: 'body', metatype: known.dto })) as object;
    const context = this.contextOf({ row, index, answer });
    const { outcome, id } = await known.execute(this.request.programme, dto, context, params);
    return { answer, commandId: context.commandId, id, published: outcome.position };
  }

  private answerOf(order: ImportOrder, { place, notes }: ImportRow, before: string = ID_BEFORE): ImportOrderResponse {
    const { name, hash, sheet } = this.request.document;
    const told = notes.map(({ cell, message }) => `${cell}: ${message}`).join('. ');
    const { reason } = order.body as { reason?: string };
    const at = sheet === null ? place : `${sheet}!${place}`;
    const body = withoutUndefined({
      ...order.body,
      reason: [reason, told].filter(Boolean).join('. ') || undefined,
      evidence: { kind: 'spreadsheet', document: name, hash, place: at },
    });
    const params = Object.entries(order.params ?? {}).map(([key, value]) => [
      key,
      value === ID_BEFORE ? before : value,
    ]);
    return { command: order.command, params: Object.fromEntries(params) as Record<string, string>, body };
  }

  private contextOf({
    row,
    index,
    answer,
  }: {
    row: ImportRow;
    index: number;
    answer: ImportOrderResponse;
  }): CommandContext {
    const { caller, correlationId, idempotencyKey, programme, template } = this.request;
    const { reason, evidence } = answer.body as Pick<CommandContext, 'reason' | 'evidence'>;
    const parts = [caller.user, idempotencyKey, programme, template, String(row.number), String(index)];
    const { command, body } = answer;
    return {
      commandId: commandIdOf(...parts),
      fingerprint: createHash('sha256')
        .update(JSON.stringify([command, body]))
        .digest('base64'),
      issuedAt: new Date().toISOString(),
      actor: caller,
      correlationId,
      reason,
      evidence,
    };
  }

  private remarksOf(error: unknown, row: ImportRow, order: ImportOrder): CellRemark[] {
    if (error instanceof CommandIdReused) throw error;
    if (error instanceof InvalidInput)
      return error.errors.map(({ field, message }) =>
        this.remarkOn(row, this.columnOf(field, order), { code: error.code, message: `${field}: ${message}` }),
      );
    if (error instanceof Unknown) {
      const { code, message, field, nearest: suggestion } = error;
      const column = field === undefined ? order.about : this.columnOf(field, order);
      return [this.remarkOn(row, column, { code, message, suggestion })];
    }
    if (error instanceof Rejection || error instanceof NotPermitted || error instanceof VersionConflict)
      return [this.remarkOn(row, order.about, error)];
    throw error;
  }

  /** `sites[2]` was read from `sites`, `amount.amount` from `amount`, unless the order says otherwise. */
  private columnOf(field: string, { columns = {}, about }: ImportOrder): string | undefined {
    const keys = new Set(columnsOf(this.plan.template).map(({ key }) => key));
    for (let path = field; path !== ''; path = path.replace(/(\.[^.[]*|\[\d+\]|^[^.[]*)$/, '')) {
      const column = columns[path] ?? (keys.has(path) ? path : undefined);
      if (column !== undefined) return column;
    }
    return about;
  }

  private remarkOn(
    row: ImportRow,
    column: string | undefined,
    { code, message, suggestion }: { code: string; message: string; suggestion?: string },
  ): CellRemark {
    return { ...row.cellOf(column), code, message, ...(suggestion !== undefined && { suggestion }) };
  }
}
