/** `npm start`: builds what has changed, beside a Concert that may be running, then runs everything in this process. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packagesOf, ROOT, staleOf } from './builds.mjs';
import { runTelling } from './run-telling.mjs';

const build = async () => {
  const count = staleOf(packagesOf()).length;
  if (count === 0) return;
  const purpose = `Building ${count} packages (half a minute the first time)`;
  const { status, output } = await runTelling(purpose, process.execPath, [join(ROOT, 'infra/setup/build.mjs')]);
  if (status === 0) return;
  console.error(output);
  console.error(
    /ENOSPC|No space left on device/.test(output)
      ? `The disk that holds ${ROOT} is full: free at least 1 GB and run the command again.`
      : 'The build failed; the reason is above. What was built before is still in place.',
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
await import(pathToFileURL(join(ROOT, 'services/standalone/dist/main.js')).href);
