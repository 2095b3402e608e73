/**
 * Sends requests made from the OpenAPI document to all of Concert, as every role: right, half right, wrong, deep, long.
 * No answer may be a 5xx, none may be missing, and what was refused must have stored nothing.
 *
 *   npm run test:fuzz            10,000 requests
 *   REQUESTS=500 SEED=7 npm run test:fuzz
 */
import fc, { type Arbitrary } from 'fast-check';
import { Examples } from '../matrix/examples.js';
import { listIn } from '../matrix/cells.js';
import { type Operation, operationsOf } from '../matrix/operations.js';
import { RunningRecord } from '../matrix/running-record.js';
import { KINDS, Requests, type Sent } from './requests.js';
import { Values } from './values.js';

const AT_ONCE = 4;
const ANSWER_WITHIN_MS = 40_000;
const SHOWN = 20;
/** An answer without end, and what is not the API's own. */
const LEFT_OUT: ReadonlySet<string> = new Set(['gateway_live']);
const UUID = /"((?:\w+-)?[0-9a-f]{8}-[0-9a-f-]{27})"/g;
const CLASSES = ['2xx', '3xx', '4xx', '5xx', 'no answer'] as const;

interface Answered {
  readonly operation: Operation;
  readonly sent: Sent;
  readonly name: string;
  /** 0: none came. */
  readonly status: number;
  readonly text: string;
}

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const requests = Number(process.env['REQUESTS'] ?? 10_000);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const classOf = (status: number): (typeof CLASSES)[number] =>
  status === 0 ? 'no answer' : (`${Math.floor(status / 100)}xx` as (typeof CLASSES)[number]);

const send = async (record: RunningRecord, sent: Sent, name: string): Promise<Pick<Answered, 'status' | 'text'>> => {
  const { caller, path, headers, body } = sent;
  try {
    const answer = await fetch(record.origin + path, {
      method: name.split(' ')[0],
      headers: {
        ...headers,
        'x-correlation-id': name.split(' ')[1] ?? '',
        ...(caller && { authorization: `Bearer ${await record.tokenOf(caller)}` }),
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    return { status: answer.status, text: await answer.text() };
  } catch (error) {
    const { message, cause } = error as Error;
    return { status: 0, text: `${message} ${cause instanceof Error ? cause.message : ''}` };
  }
};

const idsIn = async (record: RunningRecord, operations: readonly Operation[]): Promise<string[]> => {
  const ids = new Set<string>();
  for (const { method, route } of operations) {
    if (method !== 'get' || route.replace('{programme}', '').replace('{participant}', '').includes('{')) continue;
    const items = await listIn(record, route.replace('{programme}', 'MDGF-1880').replace('{participant}', 'ILO'));
    for (const [, id] of JSON.stringify(items).matchAll(UUID)) if (id) ids.add(id);
  }
  return [...ids].sort();
};

/** Rows by columns, counted. */
const tableOf = (
  answers: readonly Answered[],
  title: string,
  rowOf: (answer: Answered) => string,
  rows: readonly string[],
): string[] => {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const counted = rows.map((row) => {
    const own = answers.filter((each) => rowOf(each) === row);
    return line([
      row,
      own.length,
      ...CLASSES.map((name) => own.filter(({ status }) => classOf(status) === name).length),
    ]);
  });
  return [line([title, 'sent', ...CLASSES]), line(['---', ...CLASSES.map(() => '--:'), '--:']), ...counted];
};

const shown = ({ operation, sent, status, text }: Answered): string =>
  [
    `${status || 'no answer'} ${operation.method.toUpperCase()} ${sent.path.slice(0, 300)} (${operation.id})`,
    `  as ${sent.caller ? `${sent.caller.role} of ${sent.caller.organization}` : 'nobody'}, ${sent.kind}: ${String(sent.body ?? '').slice(0, 600)}`,
    `  ${JSON.stringify(sent.headers)}`,
    `  ${text.slice(0, 300)}`,
  ].join('\n');

const sendAll = async (record: RunningRecord): Promise<Answered[]> => {
  const document = await record.openApi();
  const operations = operationsOf(document).filter(({ id }) => !LEFT_OUT.has(id));
  const examples = new Examples(operations, (path) => listIn(record, path));
  const values = new Values(document.components.schemas, await idsIn(record, operations));
  const made = new Requests(values);
  const arbitraries: { readonly operation: Operation; readonly sent: Arbitrary<Sent> }[] = [];
  for (const operation of operations)
    arbitraries.push({ operation, sent: made.of(operation, await examples.of(operation)) });
  say(`${operations.length} operations, ${requests} requests, SEED=${seed}`);

  const answers: Answered[] = [];
  let next = 0;
  const sendOn = async (): Promise<void> => {
    for (let nr = next++; nr < requests; nr = next++) {
      const { operation, sent } = arbitraries[nr % arbitraries.length]!;
      const [request] = fc.sample(sent, { seed: seed + nr, numRuns: 1 }) as [Sent];
      const name = `${operation.method.toUpperCase()} fuzz-${seed}-${nr}`;
      answers[nr] = { operation, sent: request, name, ...(await send(record, request, name)) };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sendOn));
  return answers;
};

const began = performance.now();
const broken: string[] = [];
const record = await RunningRecord.start();
process.on('unhandledRejection', (error) => broken.push(`A promise failed that nobody handled: ${String(error)}`));
process.on('uncaughtException', (error) => broken.push(`An exception that nobody caught: ${error.stack}`));
try {
  const answers = await sendAll(record);
  const failures = answers.filter(({ status }) => status === 0 || status >= 500);
  const refused = new Set(answers.flatMap(({ status, name }) => (status >= 400 ? [name.split(' ')[1]] : [])));
  const stored = (await record.correlationIds(`fuzz-${seed}-`)).filter((id) => refused.has(id));
  const roleOf = ({ sent }: Answered): string => sent.caller?.role ?? 'nobody';
  const roles = [...new Set(answers.map(roleOf))].sort();
  say(`\n${tableOf(answers, 'role', roleOf, roles).join('\n')}\n`);
  say(`${tableOf(answers, 'body', ({ sent }) => sent.kind, KINDS).join('\n')}\n`);
  for (const failure of failures.slice(0, SHOWN)) say(shown(failure));
  for (const line of broken) say(line);
  for (const id of stored) say(`Refused, and stored something: ${id}`);
  const alive = (await fetch(`${record.origin}/health/ready`)).status;
  say(
    `${requests} requests in ${Math.round((performance.now() - began) / 1_000)} s: ${failures.length} × 5xx or no answer, ` +
      `${stored.length} refused ones stored something, ready ${alive}. Again with SEED=${seed}`,
  );
  if (failures.length + stored.length + broken.length > 0 || alive !== 200) process.exitCode = 1;
} catch (error) {
  say((error as Error).stack ?? String(error));
  process.exitCode = 1;
} finally {
  await record.close();
}
