/**
 * Installs what is missing, before `npm start` and `npm test`. Plain Node without dependencies: nothing is there yet.
 * Kept to a syntax that older Node versions read, so that they get as far as the sentence about the version.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isWanted, nodeIsTooOld } from './requirements.mjs';
import { runTelling } from './run-telling.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** Packages of the lock file that npm has not put in place; npm notes what it did in node_modules/.package-lock.json. */
const missingPackages = () => {
  const wanted = read('package-lock.json').packages;
  const note = join('node_modules', '.package-lock.json');
  const installed = existsSync(join(root, note)) ? read(note).packages : {};
  return Object.keys(wanted).filter(
    (path) =>
      path.startsWith('node_modules/') &&
      isWanted(wanted[path]) &&
      (!installed[path] || installed[path].version !== wanted[path].version),
  );
};

/** The npm that runs us, whatever its version. */
const npm = (purpose, ...words) => {
  const options = { cwd: root, inherit: true, shell: !process.env.npm_execpath && process.platform === 'win32' };
  return process.env.npm_execpath
    ? runTelling(purpose, process.execPath, [process.env.npm_execpath].concat(words), options)
    : runTelling(purpose, 'npm', words, options);
};

const fail = (sentence) => {
  console.error(`\n${sentence}`);
  process.exit(1);
};

const tooOld = nodeIsTooOld(process.versions.node, read('package.json').engines.node);
if (tooOld) fail(tooOld);

const missing = missingPackages();
if (missing.length > 0) {
  const { status } = await npm(
    `Installing ${missing.length} packages (a minute or two the first time)`,
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  );
  if (status !== 0)
    fail(
      'The packages could not be installed; npm says why above. Mostly the network or the proxy is in the way, or the disk is full. Then run the command again.',
    );
}
