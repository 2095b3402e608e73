/** `npm run bench`: installs what is compared with, then measures. `npm run bench -- --help` tells what can be chosen. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import '../setup/typescript.mjs';

const folder = dirname(fileURLToPath(import.meta.url));

if (!existsSync(join(folder, 'node_modules/@event-driven-io/emmett-postgresql'))) {
  console.log('Installing what Concert is compared with ...');
  const words = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--workspaces=false'];
  const { status } = process.env.npm_execpath
    ? spawnSync(process.execPath, [process.env.npm_execpath, ...words], { cwd: folder, stdio: 'inherit' })
    : spawnSync('npm', words, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('It could not be installed; npm says why above.');
    process.exit(1);
  }
}

await import('./src/main.ts');
