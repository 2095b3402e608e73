/**
 * What a subscription costs while nothing happens:
 *
 *   node --import ./infra/setup/typescript.mjs libs/messaging-kafka/bench/idle-cpu.ts
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { start } from '../../../infra/kafka/broker.mjs';
import { KafkaTransport } from '../src/kafka-transport.js';

const SECONDS = 20;

const dataDir = await mkdtemp(join(tmpdir(), 'concert-kafka-'));
const broker = process.env['KAFKA_BROKERS'] ? undefined : await start({ dataDir });
const transport = new KafkaTransport({
  brokers: (process.env['KAFKA_BROKERS'] ?? broker!.brokers).split(','),
  deployment: `idle-${Date.now()}`,
  sourceOf: () => ({ readProgramme: () => Promise.resolve([]), heads: () => Promise.resolve(new Map()) }),
});
await transport.subscribe({
  name: 'views',
  sources: ['idle'],
  cursors: () => Promise.resolve([]),
  apply: () => Promise.resolve(),
});

await sleep(8_000);
const before = process.cpuUsage();
await sleep(SECONDS * 1_000);
const { user, system } = process.cpuUsage(before);
console.log(`Node ${process.version}: ${((user + system) / SECONDS / 10_000).toFixed(2)} % of one core while idle`);

await transport.close();
await broker?.stop();
await rm(dataDir, { recursive: true });
