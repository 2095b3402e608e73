import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import startPostgres from '../../libs/test-kit/src/jest-global-setup.mjs';
import { start } from './broker.mjs';

/** PostgreSQL as for every other test, and a broker unless KAFKA_BROKERS names one that is already there. */
export default async () => {
  await startPostgres();
  if (process.env.KAFKA_BROKERS) return;
  const dataDir = await mkdtemp(join(tmpdir(), 'concert-kafka-'));
  const broker = await start({ dataDir });
  process.env.KAFKA_BROKERS = broker.brokers;
  process.env.CONCERT_MAY_START_BROKERS = 'yes';
  globalThis.concertTestBroker = { broker, dataDir };
};
