/** `npm start`: builds what has changed, then runs everything in this process. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runTelling } from './run-telling.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Not node_modules/.bin/nx: on Windows that is no JavaScript. */
const nx = () => {
  const folder = join(root, 'node_modules', 'nx');
  return join(folder, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).bin.nx);
};

const build = async () => {
  const { status, output } = await runTelling(
    'Building (half a minute the first time)',
    process.execPath,
    [nx(), 'run-many', '-t', 'build', '--outputStyle=static'],
    {
      cwd: root,
      env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true', FORCE_COLOR: '0' },
    },
  );
  if (status === 0) return;
  console.error(output);
  console.error(
    /ENOSPC|No space left on device/.test(output)
      ? `The disk that holds ${root} is full: free at least 1 GB and run the command again.`
      : 'The build failed; the reason is above. In an unchanged clone, "npx nx reset" and a second try help.',
  );
  process.exit(1);
};

/** A signal to npm ends npm and its shell and does not reach us: when they are gone, we stop as if it had. */
const stopWithNpm = () => {
  const parent = process.ppid;
  const watching = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watching);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watching.unref();
};

if (process.env.npm_lifecycle_event) stopWithNpm();
await build();
await import(pathToFileURL(join(root, 'services/standalone/dist/main.js')).href);
