import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunningRecord } from './record';

/** Enters the demonstration programme once, and forgets it at the end. */
export default async (): Promise<() => Promise<void>> => {
  const folder = join(tmpdir(), `concert-stories-${process.pid}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const record = await RunningRecord.start(join(folder, 'seeded'));
  await record.stop();
  process.env['CONCERT_STORIES'] = folder;
  return () => rm(folder, { recursive: true, force: true });
};
