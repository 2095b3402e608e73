/**
 * `npm run dev`: the portal with Vite's hot reload, and everything behind it, which is brought up to date with its sources
 * whenever one is saved. The record is in `.concert-dev`; `npm run dev -- --fresh` begins anew.
 */
import { join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createServer } from 'vite';
import { ROOT } from '../setup/builds.mjs';
import { openSources } from './sources.mjs';

const { PORT = '8090', PORTAL_PORT = '5173', CONCERT_DATA = join(ROOT, '.concert-dev') } = process.env;
const portalAt = `http://localhost:${PORTAL_PORT}`;
const recordAt = `http://localhost:${PORT}`;

const say = (line) => console.log(line);
const complain = (error) => console.error(error?.stack ?? String(error));
const secondsSince = (moment) => `${((performance.now() - moment) / 1000).toFixed(1)} s`;
// Code that is being written fails; what runs goes on until it is mended.
process.on('unhandledRejection', complain).on('uncaughtException', complain);

const stop = async (code, sentence) => {
  if (sentence) console.error(`\n${sentence}`);
  await portal?.close();
  await development?.close();
  process.exit(code);
};

let portal;
let development;
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    if (isStopping) return;
    isStopping = true;
    void stop(0);
  });

try {
  say('Reading the sources');
  const sources = await openSources();
  const { Development } = await sources.load('services/standalone/src/development.ts');
  development = await Development.open({
    load: sources.load,
    // Signing in happens at the portal's address, which forwards to ours.
    env: { ...process.env, PORT, CONCERT_DATA, PUBLIC_URL: portalAt },
    words: process.argv.slice(2),
    onFailure: ({ message }) => void stop(1, message),
  });

  let changed = new Map();
  let saves = 0;
  let updating = Promise.resolve();
  const update = async () => {
    // An editor may save a file in several steps.
    for (let seen = -1; seen !== saves; await pause(20)) seen = saves;
    const files = changed;
    changed = new Map();
    if (files.size === 0) return;
    sources.readAgain(files.keys());
    const [since] = files.values();
    const names = [...files.keys()].map((file) => relative(ROOT, file)).join(', ');
    try {
      const started = await development.update();
      if (started.length > 0) say(`${names}: ${started.join(', ')} run it after ${secondsSince(since)}`);
    } catch (error) {
      complain(error);
      say(`${names}: not running; save it again once it is mended`);
    }
  };
  sources.onChange((file) => {
    saves += 1;
    if (!changed.has(file)) changed.set(file, performance.now());
    updating = updating.then(update);
  });

  updating = development.update();
  await updating;
  process.env.CONCERT_URL = recordAt;
  portal = await createServer({
    configFile: join(ROOT, 'services/portal/vite.config.ts'),
    root: join(ROOT, 'services/portal'),
    logLevel: 'warn',
    server: { port: Number(PORTAL_PORT), strictPort: true },
  });
  await portal.listen();
  say(`
ready  ${portalAt}

  Save a file, and what it belongs to runs it: the portal in the browser, a service in about a second.
  Everything else   ${recordAt}/api/docs
  Record and log    ${CONCERT_DATA}
`);
} catch (error) {
  await stop(
    1,
    error?.name === 'StandaloneFailure' || error?.name === 'PostgresUnavailable' ? error.message : error?.stack,
  );
}
