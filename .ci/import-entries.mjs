/** Imports every entry that a package declares from what was built, each in a process of its own. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = new URL('../', import.meta.url);

/** `dist/*\/index.js` stands for one entry per folder. */
const namesOf = (folder, name, key, target) => {
  const entry = name + key.slice(1);
  if (!key.includes('*')) return [entry];
  const [before, after] = target.split('*');
  return readdirSync(new URL(before, folder))
    .filter((each) => existsSync(new URL(before + each + after, folder)))
    .map((each) => entry.replace('*', each));
};

const entriesIn = (group) =>
  readdirSync(new URL(`${group}/`, root)).flatMap((folderName) => {
    const folder = new URL(`${group}/${folderName}/`, root);
    if (!existsSync(new URL('package.json', folder))) return [];
    const { name, exports = {} } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
    return Object.entries(exports).flatMap(([key, { default: target }]) => namesOf(folder, name, key, target));
  });

/** Suites that declare tests as they are loaded only run under Jest. */
const isForJest = (entry) => entry === '@concert/messaging/testing';

const entries = [...entriesIn('libs'), ...entriesIn('services'), ...entriesIn('infra')].filter(
  (entry) => !isForJest(entry),
);
let failures = 0;
for (const entry of entries) {
  await run(process.execPath, ['--input-type=module', '--eval', `await import('${entry}')`], { cwd: root }).catch(
    ({ stderr }) => {
      failures += 1;
      console.error(`${entry}: ${stderr.split('\n').find((line) => line.includes('Error')) ?? stderr}`);
    },
  );
}
console.log(`${entries.length - failures} of ${entries.length} built entries can be imported`);
if (failures > 0) process.exitCode = 1;
