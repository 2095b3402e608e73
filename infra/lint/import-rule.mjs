import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { refusalOfFloor } from './portal-floors.mjs';
import { ONLY_IN, PLACES, roleOf, ROLES } from './who-may-import-whom.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const foldersIn = (folder) =>
  readdirSync(`${root}${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const LIBS = foldersIn('libs');
const SERVICES = foldersIn('services');
/** Packages under infra, which nobody but a composition imports. */
const TOOLS = foldersIn('infra').filter((name) => existsSync(`${root}infra/${name}/package.json`));
const TABLE = 'see infra/lint/who-may-import-whom.mjs';

const isSpec = (file) => /\.(?:spec|fixture)\.ts$/.test(file);
const mayUseInfra = (file) => isSpec(file) || /^libs\/(?:test-kit|[^/]+\/bench)\//.test(file);
const escaped = (text) => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
const matcher = (place) => new RegExp(`^${escaped(place).replaceAll('*', '[^/]+')}(?:/|$)`);
const ROWS = PLACES.map((row) => ({ ...row, holdsFor: matcher(row.place) }));

/** The row that holds for a file; undefined for one that no row speaks of. */
const placeOf = (file) => {
  const role = isSpec(file) ? undefined : roleOf(file);
  return role ? { place: `*.${role}.ts`, ...ROLES[role] } : ROWS.findLast(({ holdsFor }) => holdsFor.test(file));
};

const packageOf = (file) =>
  file
    .split('/')
    .slice(0, file.startsWith('infra/') ? 1 : 2)
    .join('/');

const npmNameOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Entries a lib declares: `''`, `/testing`, `/*`. */
const entriesOf = (lib) =>
  Object.keys(JSON.parse(readFileSync(`${root}libs/${lib}/package.json`, 'utf8')).exports).map((key) => key.slice(1));
const isEntry = (lib, entry) => entriesOf(lib).some((declared) => matcher(declared).exec(entry)?.[0] === entry);

/** Why a file may not import what it names; undefined when it may. Paths are relative to the repository. */
export const refusalOf = (file, specifier) => {
  const row = placeOf(file);
  if (!row) return undefined;
  if (!row.concert) return `${row.place} is no role: ${TABLE}`;
  if (/^[.~]/.test(specifier)) return refusalOfFloor(file, specifier) ?? refusalOfPath(file, row, specifier);
  if (specifier.startsWith('@concert/')) return refusalOfConcert(file, row, specifier);
  if (specifier.startsWith('node:') || builtinModules.includes(specifier))
    return row.node || isSpec(file) ? undefined : `${row.place} imports nothing of Node: ${TABLE}`;
  return refusalOfNpm(file, row, npmNameOf(specifier));
};

const refusalOfPath = (file, row, specifier) => {
  if (specifier.startsWith('~/')) return undefined;
  const target = posix.join(posix.dirname(file), specifier);
  if (target.startsWith('infra/') && mayUseInfra(file)) return undefined;
  if (packageOf(target) !== packageOf(file)) return 'Import another package by its name, not by a path';
  if (!row.sees || row.sees.includes(roleOf(target))) return undefined;
  return `${row.place} does not import it: ${TABLE}`;
};

const refusalOfConcert = (file, row, specifier) => {
  const [, name, ...rest] = specifier.split('/');
  if (SERVICES.includes(name)) {
    if (!row.services) return 'A service is no library: services meet through contracts, only standalone composes them';
    return rest.length > 0 ? 'Import a service by its public entry' : undefined;
  }
  if (TOOLS.includes(name))
    return row.services ? undefined : `@concert/${name} is a tool: only what composes services imports it`;
  if (!LIBS.includes(name)) return `There is no package @concert/${name}`;
  if (rest.length > 0 && !isEntry(name, `/${rest.join('/')}`))
    return `@concert/${name} does not offer ${rest.join('/')}: import an entry that its package.json declares`;
  if (row.concert === 'every lib' || row.concert.includes(name) || isSpec(file)) return undefined;
  return `${row.place} does not import @concert/${name}: ${TABLE}`;
};

const refusalOfNpm = (file, row, name) => {
  const only = ONLY_IN[name];
  if (only) return file === only ? undefined : `${name} is imported by ${only} alone`;
  if (row.packages === 'any' || row.packages.includes(name) || isSpec(file)) return undefined;
  return `${row.place} does not import ${name}: ${TABLE}`;
};

const create = (context) => {
  const file = relative(root, context.filename).split(sep).join('/');
  const check = ({ source }) => {
    if (typeof source?.value !== 'string') return;
    const message = refusalOf(file, source.value);
    if (message) context.report({ node: source, message });
  };
  return {
    ImportDeclaration: check,
    ImportExpression: check,
    ExportAllDeclaration: check,
    ExportNamedDeclaration: check,
  };
};

/** ESLint rule `concert/who-may-import-whom`. */
export const importRule = { meta: { type: 'problem', schema: [] }, create };
