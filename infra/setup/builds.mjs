/**
 * Builds of the workspace's packages. What is built never changes: it lies in `dist.<hash of its sources>`, and `dist` is a
 * link to the latest. A process that runs goes on with the folder it started from, however often is built beside it.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run-telling.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
export const ROOT = resolve(HERE, '../..');
const require = createRequire(import.meta.url);
const SWC = join(dirname(require.resolve('@swc/cli/package.json')), 'bin/swc.js');
const VITE = join(dirname(require.resolve('vite/package.json')), 'bin/vite.js');

/** How long a folder stays after another one took its place: who started from it may still read it. */
const KEPT_MS = 3 * 24 * 60 * 60 * 1_000;
const WORKSPACE_PACKAGE = /from '@concert\/([a-z-]+)/g;

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Folders of the packages that are built, relative to the root. */
export const packagesOf = (root = ROOT) =>
  ['services', 'libs', 'infra']
    .flatMap((kind) =>
      existsSync(join(root, kind)) ? readdirSync(join(root, kind)).map((name) => `${kind}/${name}`) : [],
    )
    .filter((folder) => {
      const file = join(root, folder, 'package.json');
      return existsSync(file) && readJson(file).nx?.targets?.build;
    });

/** Tests are not built, and types that are generated leave nothing behind in what is. */
const isSource = (file) => !/\.spec\.tsx?$|\.d\.ts$/.test(file);

const filesIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
        .filter(isSource)
        .sort()
    : [path];

const isPortal = (folder) => basename(folder) === 'portal';

/** Sources of the workspace's packages that files import, and of those that they import in turn. */
const importedBy = (root, files, seen = new Set()) =>
  files
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(WORKSPACE_PACKAGE)].map(([, name]) => name))
    .filter((name) => !seen.has(name) && existsSync(join(root, 'libs', name, 'src')) && seen.add(name))
    .flatMap((name) => {
      const own = filesIn(join(root, 'libs', name, 'src'));
      return [...own, ...importedBy(root, own, seen)];
    });

const inputsOf = (root, folder) => {
  const own = (...names) =>
    names
      .map((name) => join(root, folder, name))
      .filter(existsSync)
      .flatMap(filesIn);
  if (!isPortal(folder)) return [...own('src'), join(root, '.swcrc'), require.resolve('@swc/core/package.json')];
  const sources = own('src', 'public', 'build', 'index.html', 'vite.config.ts');
  return [...sources, ...importedBy(root, sources), join(root, 'package-lock.json')];
};

/** Name of the folder that holds what these sources become. */
const nameOf = (root, folder) => {
  const hash = createHash('sha256');
  for (const file of [...inputsOf(root, folder), fileURLToPath(import.meta.url)])
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return `dist.${hash.digest('hex').slice(0, 12)}`;
};

const isLink = (path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

const isCurrent = (root, folder, name) => {
  const link = join(root, folder, 'dist');
  return isLink(link) && basename(readlinkSync(link)) === name && existsSync(link);
};

/** Those of the packages whose sources have changed since they were built. */
export const staleOf = (folders, root = ROOT) =>
  folders
    .map((folder) => ({ folder, name: nameOf(root, folder) }))
    .filter(({ folder, name }) => !isCurrent(root, folder, name));

const commandOf = (root, folder, out) =>
  isPortal(folder)
    ? [VITE, 'build', '--logLevel', 'warn', '--outDir', out, '--emptyOutDir']
    : [
        ...[SWC, 'src', '-d', out, '--strip-leading-paths', '--config-file', join(root, '.swcrc')],
        ...['--ignore', '**/*.spec.ts', '--copy-files', '-q'],
      ];

/** In one step, so that at no time `dist` is missing or half there. */
const switchTo = (path, name) => {
  const link = join(path, 'dist');
  const now = new Date();
  if (isLink(link)) {
    if (existsSync(link)) utimesSync(realpathSync(link), now, now);
  } else if (existsSync(link)) renameSync(link, `${link}.before-${process.pid}`);
  const next = `${link}.link-${process.pid}`;
  // Windows lets ordinary users make links to folders only as junctions, which name the whole path.
  if (process.platform === 'win32') {
    symlinkSync(join(path, name), next, 'junction');
    rmSync(link, { force: true, recursive: true });
  } else symlinkSync(name, next);
  renameSync(next, link);
};

const removeOld = (path) => {
  const current = basename(realpathSync(join(path, 'dist')));
  for (const name of readdirSync(path)) {
    const old = join(path, name);
    const age = () => Date.now() - (lstatSync(old, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (name.startsWith('dist.') && name !== current && age() > KEPT_MS) rmSync(old, { recursive: true, force: true });
  }
};

const buildOne = async (root, { folder, name }) => {
  const path = join(root, folder);
  const built = join(path, name);
  if (!existsSync(built)) {
    const unfinished = `${name}.unfinished-${process.pid}`;
    const { status, output } = await run(process.execPath, commandOf(root, folder, unfinished), { cwd: path });
    if (status !== 0) {
      rmSync(join(path, unfinished), { recursive: true, force: true });
      return { folder, output };
    }
    try {
      renameSync(join(path, unfinished), built);
    } catch (error) {
      // Somebody else built the same meanwhile.
      if (!existsSync(built)) throw error;
      rmSync(join(path, unfinished), { recursive: true, force: true });
    }
  }
  switchTo(path, name);
  removeOld(path);
  return undefined;
};

/** Builds what is stale, a package a processor. Resolves with the failures, each with what the compiler said. */
export const buildAll = async (stale, root = ROOT) => {
  const queue = [...stale].sort((one, other) => Number(isPortal(other.folder)) - Number(isPortal(one.folder)));
  const failures = [];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const failure = await buildOne(root, next);
      if (failure) failures.push(failure);
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
  return failures;
};
