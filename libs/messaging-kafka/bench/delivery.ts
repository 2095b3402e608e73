/**
 * How fast messages travel from a log to a subscriber, both in memory, over a real broker:
 *
 *   node --import ./infra/setup/typescript.mjs libs/messaging-kafka/bench/delivery.ts [signed|asked]
 *
 * `signed` (unless said otherwise): by their source; `asked`: unsigned, so that the source is asked about each batch.
 */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Cursor, CursorMove, PublishedLog, PublishedMessage } from '@concert/messaging';
import { start } from '../../../infra/kafka/broker.mjs';
import { KafkaTransport } from '../src/kafka-transport.js';

const MANY = 50_000;
const SINGLE = 300;
const PROGRAMMES = ['MDGF-1880', 'CP-TING', 'IOM-CN-MN'];

const messages: PublishedMessage[] = [];
let appended = (): void => {};
const append = (count: number): void => {
  for (let nr = 0; nr < count; nr += 1) {
    const index = messages.length;
    messages.push({
      id: `m${index}`,
      type: 'budgets.BudgetAllocated.v1',
      source: 'bench',
      stream: 'BudgetLedger-MDGF-1880-ILO',
      streamVersion: 1,
      position: BigInt(index + 1),
      previous: BigInt(Math.max(0, index - 2)),
      programme: PROGRAMMES[index % 3]!,
      effectiveDate: '2009-01-09',
      recordedAt: '2026-01-05T09:00:00.123456Z',
      actor: { user: 'lin', organization: 'ILO', role: 'agency-finance' },
      correlationId: 'c',
      causationId: 'c',
      visibility: 'shared',
      data: { agency: 'ILO', output: '1.1', category: 'staff', year: 2009, amount: '1696823.00', currency: 'USD' },
    });
  }
  appended();
};
const log: PublishedLog = {
  source: 'bench',
  read: async (after, limit) => {
    const page = messages.slice(Number(after), Number(after) + limit);
    return { messages: page, scannedTo: after + BigInt(page.length) };
  },
  readProgramme: async (programme, after, limit) =>
    messages.filter((message) => message.programme === programme && message.position > after).slice(0, limit),
  heads: async () => new Map(messages.slice(-3).map(({ programme, position }) => [programme, position])),
  onAppended: (listener) => {
    appended = listener;
    return () => (appended = () => {});
  },
};

const dataDir = await mkdtemp(join(tmpdir(), 'concert-kafka-'));
const broker = await start({ dataDir });
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const keys = { signingKey: privateKey, keysOf: () => [publicKey] };
let relayed = 0n;
const transport = new KafkaTransport({
  brokers: [broker.brokers],
  deployment: 'bench',
  ...(process.argv[2] === 'asked' ? {} : keys),
  sourceOf: () => log,
  relayCursors: () => ({ load: async () => relayed, save: async (position) => void (relayed = position) }),
});
let received = 0;
let arrived = (): void => {};
const cursors = new Map<string, Cursor>();
await transport.relay(log);
await transport.subscribe({
  name: 'views',
  sources: ['bench'],
  cursors: async () => [...cursors.values()],
  apply: async (batch: readonly PublishedMessage[], moves: readonly CursorMove[]) => {
    received += batch.length;
    for (const move of moves) cursors.set(move.programme, move);
    if (received === messages.length) arrived();
  },
});
const all = (): Promise<void> => new Promise((resolve) => (arrived = resolve));

await sleep(8_000);
let began = performance.now();
let done = all();
append(MANY);
await done;
console.log(`${Math.round((MANY / (performance.now() - began)) * 1_000)} messages/s, log to subscriber`);

const times: number[] = [];
for (let nr = 0; nr < SINGLE; nr += 1) {
  await sleep(10);
  done = all();
  began = performance.now();
  append(1);
  await done;
  times.push(performance.now() - began);
}
times.sort((one, other) => one - other);
const at = (share: number): string => times[Math.floor(SINGLE * share)]!.toFixed(1);
console.log(`one message: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`);

await transport.close();
await broker.stop();
await rm(dataDir, { recursive: true });
