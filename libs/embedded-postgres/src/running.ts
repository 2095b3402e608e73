import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ADMINISTRATOR } from './database-folder.js';
import { foldersOf, passwordIn } from './place.js';
import { portOfRunning } from './postmaster.js';

/**
 * How to reach the PostgreSQL that runs on a folder, started by another process, as administrator.
 *
 * @returns undefined when none runs
 */
export const connectionToRunning = (folder: string): ((database?: string) => string) | undefined => {
  const data = foldersOf(folder)
    .map((each) => join(each, 'postgres'))
    .find(existsSync);
  const port = data && portOfRunning(data);
  if (!port) return undefined;
  return (database = 'postgres') => `postgresql://${ADMINISTRATOR}:${passwordIn(folder)}@127.0.0.1:${port}/${database}`;
};
