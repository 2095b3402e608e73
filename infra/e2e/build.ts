import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** Builds what has changed, so that processes run what the sources say. */
export const buildAll = (): void => {
  execFileSync(process.execPath, ['node_modules/.bin/nx', 'run-many', '-t', 'build', '--outputStyle=static'], {
    cwd: ROOT,
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
    stdio: 'pipe',
  });
};
