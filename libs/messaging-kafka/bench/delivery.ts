/**
 * How fast messages travel from a log to a subscriber, both in memory, over a real broker, when their source signs them and
 * when it does not, so that it is asked about each batch. Both take turns; the medians are told:
 *
 *   node --import ./infra/setup/typescript.mjs libs/messaging-kafka/bench/delivery.ts [ROUNDS]
 */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Cursor, CursorMove, PublishedLog, PublishedMessage } from '@concert/messaging';
import { start } from '../../../infra/kafka/broker.mjs';
import { KafkaTransport } from '../src/kafka-transport.js';

const ROUNDS = Number(process.argv[2] ?? 5);
const MANY = 20_000;
const SINGLE = 100;
const PROGRAMMES = ['MDGF-1880', 'CP-TING', 'IOM-CN-MN'];
const AIM = 0.8;

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const KEYS = { signed: { signingKey: privateKey, keysOf: () => [publicKey] }, asked: {} };
type Kind = keyof typeof KEYS;

class LogInMemory implements PublishedLog {
  readonly messages: PublishedMessage[] = [];
  private readonly byProgramme = new Map<string, PublishedMessage[]>(PROGRAMMES.map((code) => [code, []]));
  private appended = (): void => {};

  constructor(readonly source: string) {}

  append(count: number): void {
    for (let nr = 0; nr < count; nr += 1) this.add(this.messages.length);
    this.appended();
  }

  private add(index: number): void {
    const programme = PROGRAMMES[index % 3]!;
    const message: PublishedMessage = {
      id: `m${index}`,
      type: 'budgets.BudgetAllocated.v1',
      source: this.source,
      stream: 'BudgetLedger-MDGF-1880-ILO',
      streamVersion: 1,
      position: BigInt(index + 1),
      previous: BigInt(Math.max(0, index - 2)),
      programme,
      effectiveDate: '2009-01-09',
      recordedAt: '2026-01-05T09:00:00.123456Z',
      actor: { user: 'lin', organization: 'ILO', role: 'agency-finance' },
      correlationId: 'c',
      causationId: 'c',
      visibility: 'shared',
      data: { agency: 'ILO', output: '1.1', category: 'staff', year: 2009, amount: '1696823.00', currency: 'USD' },
    };
    this.messages.push(message);
    this.byProgramme.get(programme)!.push(message);
  }

  read = async (after: bigint, limit: number) => {
    const page = this.messages.slice(Number(after), Number(after) + limit);
    return { messages: page, scannedTo: after + BigInt(page.length) };
  };
  readProgramme = async (programme: string, after: bigint, limit: number) => {
    const own = this.byProgramme.get(programme)!;
    const from = Math.ceil(Number(after) / 3) - 1;
    return own
      .slice(Math.max(0, from), from + limit + 3)
      .filter(({ position }) => position > after)
      .slice(0, limit);
  };
  heads = async () => new Map(this.messages.slice(-3).map(({ programme, position }) => [programme, position]));
  onAppended = (listener: () => void) => {
    this.appended = listener;
    return () => void (this.appended = () => {});
  };
}

interface Figures {
  readonly perSecond: number;
  /** Processor time of source and subscriber together, in µs: what other work on the machine hardly changes. */
  readonly cpu: number;
  /** Of single messages, in ms and in order. */
  readonly times: readonly number[];
}

const measure = async (brokers: string, kind: Kind, round: number): Promise<Figures> => {
  const log = new LogInMemory(`bench-${kind}-${round}`);
  let relayed = 0n;
  const transport = new KafkaTransport({
    brokers: [brokers],
    deployment: `bench-${kind}-${round}`,
    ...KEYS[kind],
    sourceOf: () => log,
    relayCursors: () => ({ load: async () => relayed, save: async (position) => void (relayed = position) }),
  });
  let received = 0;
  let arrived = (): void => {};
  const cursors = new Map<string, Cursor>();
  await transport.relay(log);
  await transport.subscribe({
    name: 'views',
    sources: [log.source],
    cursors: async () => [...cursors.values()],
    apply: async (batch: readonly PublishedMessage[], moves: readonly CursorMove[]) => {
      received += batch.length;
      for (const move of moves) cursors.set(move.programme, move);
      if (received === log.messages.length) arrived();
    },
  });
  const timed = async (count: number): Promise<number> => {
    const done = new Promise<void>((resolve) => (arrived = resolve));
    const began = performance.now();
    log.append(count);
    await done;
    return performance.now() - began;
  };

  await sleep(6_000);
  const before = process.cpuUsage();
  const perSecond = MANY / ((await timed(MANY)) / 1_000);
  const { user, system } = process.cpuUsage(before);
  const times: number[] = [];
  for (let nr = 0; nr < SINGLE; nr += 1) {
    await sleep(10);
    times.push(await timed(1));
  }
  await transport.close();
  return { perSecond, cpu: (user + system) / MANY, times: times.sort((one, other) => one - other) };
};

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)]!;

const dataDir = await mkdtemp(join(tmpdir(), 'concert-kafka-'));
const broker = await start({ dataDir });
const figures: Record<Kind, Figures[]> = { signed: [], asked: [] };
for (let round = 1; round <= ROUNDS; round += 1)
  for (const kind of round % 2 ? (['signed', 'asked'] as const) : (['asked', 'signed'] as const))
    figures[kind].push(await measure(broker.brokers, kind, round));
await broker.stop();
await rm(dataDir, { recursive: true });

const rate = (kind: Kind): number => median(figures[kind].map(({ perSecond }) => perSecond));
for (const kind of ['signed', 'asked'] as const) {
  const [p50, p99] = [0.5, 0.99].map((share) =>
    median(figures[kind].map(({ times }) => times[Math.floor(SINGLE * share)]!)).toFixed(1),
  );
  const cpu = Math.round(median(figures[kind].map((each) => each.cpu)));
  console.log(
    `${kind}: ${Math.round(rate(kind))} messages/s, ${cpu} µs of processor time each; a single message p50 ${p50} ms, p99 ${p99} ms`,
  );
}
const share = rate('signed') / rate('asked');
console.log(`signed to asked: ${share.toFixed(2)}, aim ≥ ${AIM}: ${share >= AIM ? 'reached' : 'MISSED'}`);
