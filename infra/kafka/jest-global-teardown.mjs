import { rm } from 'node:fs/promises';
import stopPostgres from '../../libs/test-kit/src/jest-global-teardown.mjs';

/** Ends what the set-up started. */
export default async () => {
  const { broker, dataDir } = globalThis.concertTestBroker ?? {};
  await broker?.stop();
  if (dataDir) await rm(dataDir, { recursive: true });
  await stopPostgres();
};
