import { mayEver, permits, type PermissionRow, PERMISSIONS, ROLES } from '@concert/permissions';
import { type Example, Examples } from './examples.js';
import { type Asks, asksOf, type Operation, operationsOf, PARTICIPANT, PROGRAMME, PUBLIC } from './operations.js';
import type { Caller, RunningRecord } from './running-record.js';

/** Takes part in nothing and owns nothing. */
const OUTSIDER = 'ELSEWHERE';
const AT_ONCE = 6;
const ATTEMPTS = 20;
/** The first answer of a list is enough to find a subject in it. */
const SUBJECT_LISTS = 'limit=100';

/** One operation as the record can be asked it. */
export interface Asked {
  readonly operation: Operation;
  readonly example: Example;
  readonly asks: Asks;
  /** What the service says of the subject's owners: see `Matrix.probe`. */
  readonly owners: readonly string[];
}

/** One caller of one operation. */
export interface Cell {
  readonly asked: Asked;
  readonly caller: Caller;
}

export interface Verdict {
  readonly status: number;
  readonly code: string;
  readonly command: string;
  readonly owners: readonly string[];
}

export const nameOf = ({ asked: { operation }, caller: { role, organization } }: Cell): string =>
  `${operation.method} ${operation.route} as ${role} of ${organization}`;

/** What the table says of a cell. */
export const isPermitted = ({ asked, caller }: Cell, table: readonly PermissionRow[] = PERMISSIONS): boolean => {
  const { all, ever } = asked.asks;
  const who = caller as Parameters<typeof permits>[0];
  const facts = { owners: asked.owners, participants: [PARTICIPANT] };
  return (
    all.every((command) => permits(who, command, facts, table).permitted) &&
    (ever?.some((command) => mayEver(who.role, command)) ?? true)
  );
};

/** Whoever may not is told so with this, and with nothing else. */
export const isRefused = ({ status, code }: Verdict): boolean => status === 403 && code === 'NOT_PERMITTED';

/** Every operation of the OpenAPI document, asked by every role. */
export class Matrix {
  private constructor(
    private readonly record: RunningRecord,
    readonly asked: readonly Asked[],
  ) {}

  /**
   * @throws Error for an operation of which `operations.ts` does not say what it asks, or that asks nothing
   */
  static async of(record: RunningRecord): Promise<Matrix> {
    const document = await record.openApi();
    const operations = operationsOf(document).filter(({ id }) => !PUBLIC.has(id));
    const examples = new Examples(operations, (path) => listIn(record, path));
    const asked: Asked[] = [];
    for (const operation of operations)
      asked.push({ operation, example: await examples.of(operation), asks: asksOf(operation), owners: [] });
    return new Matrix(record, await new Matrix(record, asked).probe());
  }

  /** Role by role: of an owner of the subject where it has one, of another participant, and of nobody. */
  get cells(): Cell[] {
    return this.asked.flatMap((asked) => {
      const organizations = new Set([asked.owners[0] ?? PARTICIPANT, OUTSIDER]);
      return ROLES.flatMap((role) =>
        [...organizations].map((organization) => ({ asked, caller: { organization, role } })),
      );
    });
  }

  /**
   * Asks what the gateway puts together until it is refused: it waits for its services for a moment only, which a busy
   * machine may take longer than.
   */
  private async sendPatiently(cell: Cell): Promise<Verdict> {
    let verdict = await this.send(cell);
    const isOfGateway = cell.asked.operation.id.startsWith('gateway_');
    for (let left = ATTEMPTS; isOfGateway && left > 0 && !isPermitted(cell) && !isRefused(verdict); left -= 1)
      verdict = await this.send(cell);
    return verdict;
  }

  /** Asks a few at once; verdicts stand in the order of the cells. */
  async ask(cells: readonly Cell[]): Promise<Verdict[]> {
    const verdicts: Verdict[] = [];
    let next = 0;
    const askOn = async (): Promise<void> => {
      for (let index = next++; index < cells.length; index = next++)
        verdicts[index] = await this.sendPatiently(cells[index] as Cell);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, askOn));
    return verdicts;
  }

  async send({ asked: { operation, example }, caller }: Cell, token?: string): Promise<Verdict> {
    const { path, type, body } = example;
    const authorization = `Bearer ${token ?? (await this.record.tokenOf(caller))}`;
    const answer = await fetch(this.record.origin + path, {
      method: operation.method.toUpperCase(),
      headers: { ...(token === '' ? {} : { authorization }), ...(type && { 'content-type': type }) },
      body,
    });
    if (answer.headers.get('content-type')?.startsWith('text/event-stream')) {
      await answer.body?.cancel();
      return { status: answer.status, code: '', command: '', owners: [] };
    }
    const text = await answer.text();
    const isProblem = answer.headers.get('content-type')?.startsWith('application/problem+json');
    const { code = '', facts } = (isProblem ? JSON.parse(text) : {}) as {
      code?: string;
      facts?: { command?: string; owners?: string[] };
    };
    return { status: answer.status, code, command: facts?.command ?? '', owners: facts?.owners ?? [] };
  }

  /** With an empty table everything is refused, and says which command it asked for and whose the subject is. */
  private async probe(): Promise<Asked[]> {
    const cells = this.asked.map((asked) => ({ asked, caller: { organization: OUTSIDER, role: 'pmo' } }));
    const verdicts = await withTable([], () => this.ask(cells));
    const wrong: string[] = [];
    const probed = verdicts.map((verdict, index) => {
      const { asked } = cells[index] as Cell;
      const [first] = asked.asks.all;
      const told = `${verdict.status} ${verdict.code}${verdict.command && `, it asked for ${verdict.command}`}`;
      const where = `${asked.operation.method} ${asked.example.path}`;
      if (!isRefused(verdict)) wrong.push(`${where} asks nothing, or fails before it asks: ${told}`);
      else if (verdict.command !== '' && verdict.command !== first)
        wrong.push(`${where} must ask for ${first}: ${told}`);
      return { ...asked, owners: asked.asks.owners ?? verdict.owners };
    });
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
    return probed;
  }
}

/** The items of a list, as somebody reads them who may. */
export const listIn = async (record: RunningRecord, path: string): Promise<Record<string, unknown>[]> => {
  const [, participant] = /^\/api\/views\/([^/]+)/.exec(path) ?? [];
  const reader = participant
    ? { organization: participant, role: 'coordinator' }
    : { organization: 'PMO', role: 'pmo' };
  const headers = { authorization: `Bearer ${await record.tokenOf(reader)}` };
  for (const query of [`?${SUBJECT_LISTS}`, '']) {
    const answer = await fetch(record.origin + path.replace('/beneficiaries', beneficiaries(path)) + query, {
      headers,
    });
    const isJson = answer.headers.get('content-type')?.startsWith('application/json');
    if (answer.ok && isJson) return ((await answer.json()) as { items?: Record<string, unknown>[] }).items ?? [];
  }
  return [];
};

/** Cards are listed by programme. */
const beneficiaries = (path: string): string =>
  path.startsWith('/api/views/') && !path.includes('/programmes/')
    ? `/programmes/${PROGRAMME}/beneficiaries`
    : '/beneficiaries';

/** Runs something while the services of this process have another table. */
export const withTable = async <Result>(
  table: readonly PermissionRow[],
  run: () => Promise<Result>,
): Promise<Result> => {
  // The services share the array: replaced in place, it is the table for all of them.
  const rows = PERMISSIONS as PermissionRow[];
  const before = rows.splice(0, rows.length, ...table);
  try {
    return await run();
  } finally {
    rows.splice(0, rows.length, ...before);
  }
};
