import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** Builds what has changed, so that processes run what the sources say. */
export const buildAll = (): void => {
  execFileSync(process.execPath, [join(ROOT, 'infra/setup/build.mjs')], { cwd: ROOT, stdio: 'pipe' });
};
