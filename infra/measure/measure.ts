/**
 * Prints what the structure of the code measures, before and now.
 *
 *   npm run measure [-- --verbose] [--check] [--root folder] [--record file]
 *
 * `--verbose` names the places behind each figure, `--check` fails when a bound is broken, `--root` measures another
 * checkout, `--record` writes the figures down as what was before.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Figure, measure } from './figures.js';

const { values: options } = parseArgs({
  options: {
    verbose: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    root: { type: 'string', default: fileURLToPath(new URL('../..', import.meta.url)) },
    record: { type: 'string' },
  },
});
const before = JSON.parse(readFileSync(new URL('before.json', import.meta.url), 'utf8')) as Record<string, number>;

const isBroken = ({ name, value, bound }: Figure): boolean =>
  bound === 'kept' ? value < (before[name] ?? 0) : bound !== undefined && value > bound;

const boundInWords = ({ bound }: Figure): string =>
  bound === undefined ? '' : bound === 'kept' ? 'kept' : `≤ ${bound.toLocaleString('en')}`;

const row = (name: string, ...cells: string[]): string =>
  `${name.padEnd(48)}${cells.map((cell) => cell.padStart(10)).join('')}`;
const print = (line: string): void => void process.stdout.write(`${line.trimEnd()}\n`);

const figures = await measure(options.root);
if (options.record)
  writeFileSync(
    options.record,
    `${JSON.stringify(Object.fromEntries(figures.map(({ name, value }) => [name, value])), null, 2)}\n`,
  );

print(row('', '0.1.0', 'now', 'bound'));
for (const figure of figures) {
  const { name, value, because = [] } = figure;
  const then = before[name]?.toLocaleString('en') ?? '';
  print(row(name, then, value.toLocaleString('en'), boundInWords(figure), isBroken(figure) ? '  broken' : ''));
  if (options.verbose) for (const reason of because) print(`    ${reason}`);
}
const broken = figures.filter(isBroken).length;
print(broken === 0 ? '\nEvery bound holds.' : `\n${broken} bounds are broken; --verbose names the places.`);
if (options.check && broken > 0) process.exitCode = 1;
