import { createHash, randomUUID } from 'node:crypto';
import { type EventStore, NotPermitted, Unknown } from '@concert/event-sourcing';
import {
  columnsOf,
  readCsv,
  readRows,
  readXlsx,
  type Table,
  UnreadableSheet,
  writeCsv,
  writeXlsx,
} from '@concert/imports';
import { mayEver, type Role } from '@concert/permissions';
import { Get, Headers, HttpCode, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Returns } from '../http/returns.js';
import { InvalidInput } from '../http/invalid-input.js';
import { type Caller, CurrentCaller } from '../identity/caller.js';
import { permit } from '../identity/permission.js';
import { Importer, type Carried } from './importer.js';
import {
  type CellRemarkResponse,
  ImportResponse,
  type ImportCountsResponse,
  type ImportTemplateResponse,
  ImportTemplatesResponse,
} from './import.responses.js';
import type { ImportCommand, OfferedImport } from './import-plan.js';
import { type Format, ImportQuery, TemplateQuery } from './import.query.js';
import { ImportRefused } from './import-refused.js';
import { CSV, XLSX } from './raw-sheets.js';
import { RehearsableEventStore } from './rehearsable-event-store.js';

/** What a service hands to its imports. */
export interface ImportsOfService {
  /** Name of the service, for `Log-Position`. */
  readonly service: string;
  readonly events: EventStore;
  readonly offered: readonly OfferedImport[];
  readonly commands: Readonly<Record<string, ImportCommand>>;
  /** @throws Unknown  there is no such programme */
  currencyOf(programme: string): Promise<string>;
}

const TYPES: Readonly<Record<Format, string>> = { csv: CSV, xlsx: XLSX };

const formatOf = (contentType: string | undefined): Format => (contentType?.startsWith(CSV) ? 'csv' : 'xlsx');

/** Templates to be filled in, and what was filled in. A service extends it at `programmes/:programme/imports`. */
export abstract class ImportsController {
  protected constructor(private readonly of: ImportsOfService) {}

  /** What can be imported here. */
  @Get()
  @Returns(ImportTemplatesResponse)
  async templates(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
  ): Promise<ImportTemplatesResponse> {
    permit(caller, 'ReadSharedRecord');
    await this.of.currencyOf(programme);
    return { items: this.of.offered.map(templateAnswerOf) };
  }

  /** The sheet to be filled in, with the rows that stand as rows to be replaced. */
  @Get(':template/template')
  @ApiProduces(CSV, XLSX)
  async download(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Param('template') template: string,
    @Query() { format = 'xlsx', blank }: TemplateQuery,
  ): Promise<StreamableFile> {
    permit(caller, 'ReadSharedRecord');
    await this.of.currencyOf(programme);
    const offered = this.offered(template);
    const standing = blank === 'true' ? [] : await offered.standing(programme);
    const write = format === 'csv' ? writeCsv : writeXlsx;
    const disposition = `attachment; filename="${programme}-${template}.${format}"`;
    return new StreamableFile(await write(offered.template, standing), { type: TYPES[format], disposition });
  }

  /**
   * A filled-in sheet. Without `dryRun=false` the answer says what each row would do and what is wrong with it, and
   * nothing is stored; with it and an `Idempotency-Key`, all rows are stored or none.
   */
  @Post(':template')
  @HttpCode(200)
  @ApiConsumes(CSV, XLSX)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Returns(ImportResponse)
  async import(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Param('template') template: string,
    @Query() query: ImportQuery,
    @Headers('idempotency-key') key: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportResponse> {
    permit(caller, 'ReadSharedRecord');
    this.requireImporter(caller);
    const dryRun = query.dryRun !== 'false';
    const currency = await this.of.currencyOf(programme);
    const offered = this.offered(template);
    const bytes = bytesOf(request);
    if (!dryRun && !key)
      throw new InvalidInput([
        { field: 'Idempotency-Key', message: 'is needed to store: sent again, nothing is stored twice' },
      ]);

    const { format = formatOf(request.headers['content-type']), locale = 'plain', mode, accept } = query;
    const document = { name: query.document ?? `${template}.${format}`, hash: digestOf(bytes) };
    const plan = await offered.planFor(programme);
    const sheet = await readable(async () => {
      const table: Table = format === 'csv' ? readCsv(bytes, plan.template) : await readXlsx(bytes, plan.template);
      return readRows(table, plan.template, { locale, currency, mode });
    });
    const named = { ...document, sheet: sheet.sheet };
    const importer = new Importer(this.log, this.of.commands, plan, {
      ...{ programme, template, document: named, caller },
      correlationId: String(request.id),
      idempotencyKey: key ?? randomUUID(),
    });
    const replaces = sheet.rows.some((row) => row.mode === 'replace');
    const planned = importer.planned(sheet, replaces ? await offered.standing(programme) : []);
    const tried = await importer.rehearse(planned);
    const answer = (carried: Carried): ImportResponse => ({
      ...{ template, dryRun, document: named, counts: countsOf(carried) },
      errors: [...sheet.errors, ...carried.rows.flatMap(({ errors }) => errors)],
      notes: [...sheet.notes],
      rows: [...carried.rows],
    });
    const rehearsed = answer({ rows: tried.rows.map((row) => row.answer) });
    if (dryRun) return rehearsed;

    if (rehearsed.errors.length > 0 && accept !== 'what-is-right') throw new ImportRefused(rehearsed.errors);
    const stored = await importer.store(tried);
    if (stored.position !== undefined) void reply.header('Log-Position', `${this.of.service}@${stored.position}`);
    return answer(stored);
  }

  private get log(): RehearsableEventStore {
    if (this.of.events instanceof RehearsableEventStore) return this.of.events;
    throw new Error('An import is rehearsed: it needs the event store of the service kit');
  }

  /** @throws Unknown */
  /** Asked before a byte of a file is read; what each row may do is asked of each row. */
  private requireImporter({ organization, role }: Caller): void {
    const commands = Object.keys(this.of.commands);
    if (commands.some((command) => mayEver(role as Role, command))) return;
    throw new NotPermitted(`The role ${role} may import nothing here`, { role, organization });
  }

  private offered(template: string): OfferedImport {
    const offered = this.of.offered.find((each) => each.template.key === template);
    if (!offered) throw new Unknown('import template', template);
    return offered;
  }
}

const templateAnswerOf = ({ template }: OfferedImport): ImportTemplateResponse => ({
  template: template.key,
  title: template.title,
  columns: columnsOf(template).map(({ key, header, kind, required = false, help, example, choices }) => ({
    ...{ key, header, kind, required, help, example },
    ...(choices && { choices: [...choices] }),
  })),
});

const bytesOf = ({ body }: FastifyRequest): Buffer => {
  if (Buffer.isBuffer(body) && body.length > 0) return body;
  throw new InvalidInput([{ field: 'body', message: `must be a filled-in template, sent as ${CSV} or ${XLSX}` }]);
};

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** What cannot be read at all is refused at its cell, too. */
const readable = async <Result>(read: () => Promise<Result>): Promise<Result> => {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
    const { cell, code, message } = error;
    const remark: CellRemarkResponse = { cell, row: Number(cell.replace(/\D/g, '')), column: null, code, message };
    throw new ImportRefused([remark]);
  }
};

const countsOf = ({ rows }: Carried): ImportCountsResponse => {
  const of = (outcome: string): number => rows.filter((row) => row.outcome === outcome).length;
  return {
    rows: rows.length,
    right: of('right'),
    stored: of('stored'),
    unchanged: of('unchanged'),
    refused: of('refused'),
  };
};
