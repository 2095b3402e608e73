/**
 * `node infra/setup/complete-lockfile.mjs`, after an `npm install` whose registry did not have every package: adds to
 * package-lock.json the packages of other platforms that npm left out. Without them `npm ci` refuses the file everywhere,
 * and a colleague on another platform would not get his. `--check` changes nothing and fails when something is missing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { platformOf } from './requirements.mjs';

const file = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));

/** Where Node would look for a package, from inside out. */
const placesOf = (from, name) => {
  const places = [];
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    places.push(`${at ? `${at}/` : ''}node_modules/${name}`);
    if (!at.includes('/node_modules/')) break;
  }
  return [...places, `node_modules/${name}`];
};

const missing = Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name, version]) => /^\d/.test(version) && !placesOf(from, name).some((place) => lock.packages[place]))
    .map(([name, version]) => [
      `node_modules/${name}`,
      { version, ...platformOf(name), optional: true, dev: lock.packages[from].dev },
    ]),
);

if (process.argv.includes('--check') && missing.length > 0) {
  console.error(`package-lock.json lacks ${missing.map(([path]) => path).join(', ')}: run node ${process.argv[1]}`);
  process.exit(1);
}
if (missing.length > 0) {
  const packages = { ...lock.packages, ...Object.fromEntries(missing) };
  lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`);
}
console.log(`${missing.length} packages of other platforms added to package-lock.json`);
