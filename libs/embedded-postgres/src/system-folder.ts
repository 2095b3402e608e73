import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where root keeps what the account `postgres` must reach when the project lies in a folder closed to others,
 * such as /root. A folder of that name that someone else made is not used.
 */
export const systemFolder = (): string => {
  for (const parent of ['/var/lib', '/var/tmp', '/tmp']) {
    const folder = join(parent, 'concert');
    try {
      mkdirSync(folder, { recursive: true });
      if (statSync(folder).uid !== process.getuid?.()) continue;
      chmodSync(folder, 0o755);
      return folder;
    } catch {
      // not writable: the next one
    }
  }
  throw new Error('EACCES: neither /var/lib nor /var/tmp nor /tmp can be written to');
};
