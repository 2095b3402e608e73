/** `npm start`: builds what has changed, then runs everything in this process. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const build = () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/.bin/nx'), 'run-many', '-t', 'build', '--outputStyle=static'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true', FORCE_COLOR: '0' },
    },
  );
  if (status === 0) return;
  console.error(stdout);
  console.error(stderr);
  const full = /ENOSPC|No space left on device/.test(stdout + stderr);
  console.error(
    full
      ? `The disk that holds ${root} is full: free at least 1 GB and run the command again.`
      : 'The build failed; the reason is above. In an unchanged clone, "npx nx reset" and a second try help.',
  );
  process.exit(1);
};

console.log('Building (half a minute the first time) ...');
build();
await import(pathToFileURL(join(root, 'services/standalone/dist/main.js')).href);
