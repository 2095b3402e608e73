/** `npm run build`: builds the packages whose sources have changed; those of the folders named, or all. */
import { relative } from 'node:path';
import { buildAll, packagesOf, ROOT, staleOf } from './builds.mjs';

const named = process.argv.slice(2).map((folder) => relative(ROOT, folder).replaceAll('\\', '/'));
const all = packagesOf();
const unknown = named.filter((folder) => !all.includes(folder));
if (unknown.length > 0) {
  console.error(`No package that is built: ${unknown.join(', ')}`);
  process.exit(1);
}
const chosen = named.length > 0 ? named : all;
const stale = staleOf(chosen);
const failures = await buildAll(stale);
for (const { folder, output } of failures) console.error(`${folder} could not be built:\n${output}`);
console.log(`${stale.length - failures.length} built, ${chosen.length - stale.length} unchanged`);
if (failures.length > 0) process.exitCode = 1;
