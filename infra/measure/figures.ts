import { spawnSync } from 'node:child_process';
import { circlesIn, importGraph } from './circles.js';
import { filesOfCommands } from './commands.js';
import { contractsIn, pagesIn, routesOf, testsIn, viewsIn } from './kept.js';
import { castsOfStreams, neverAtAll, neverOnGuarded, roleTests } from './offences.js';
import { fileSizes, functionSizes, quantile, type Sized } from './sizes.js';
import { isTestPath, readSources, resolver, type Source } from './sources.js';
import { Symbols } from './symbols.js';

export interface Figure {
  readonly name: string;
  readonly value: number;
  /** At most this; `kept`: at least what it was. */
  readonly bound?: number | 'kept';
  /** What makes the figure what it is, the worst first. */
  readonly because?: readonly string[];
}

const MOST_LINES_OF_FUNCTION = 80;
const MOST_LINES_OF_FILE = 400;

const distribution = (
  name: string,
  values: readonly number[],
  bounds: { median?: number; p90?: number } = {},
): Figure[] => [
  { name: `${name}: median`, value: quantile(values, 0.5), bound: bounds.median },
  { name: `${name}: nine of ten at most`, value: quantile(values, 0.9), bound: bounds.p90 },
  { name: `${name}: most`, value: Math.max(...values) },
];

const above = (sizes: readonly Sized[], limit: number): string[] =>
  sizes
    .filter(({ lines }) => lines > limit)
    .sort((one, other) => other.lines - one.lines)
    .map(({ place, lines }) => `${place} (${lines})`);

const listed = (name: string, because: readonly string[], bound?: number): Figure => ({
  name,
  value: because.length,
  bound,
  because,
});

const NOT_BY_HAND = [':!docs', ':!infra', ':!CHANGELOG.md', ':!services/portal/src/api/generated'];

/** Lines, as `path:line:text`, of what people wrote: code, samples, words of the portal and tables of a README. */
const linesNaming = (root: string, pattern: string): string[] => {
  const search = ['grep', '--untracked', '-nE', pattern, '--', ...NOT_BY_HAND];
  const found = spawnSync('git', search, { cwd: root, encoding: 'utf8' }).stdout;
  return found.split('\n').filter((line) => line && !isTestPath(line.split(':')[0]!));
};
const filesOf = (lines: readonly string[]): string[] => [...new Set(lines.map((line) => line.split(':')[0]!))];

/** How often one fact of one service is written down: the day for which a tranche is planned. */
const plannedDate = (root: string): Figure[] => {
  const lines = linesNaming(root, 'plannedDate');
  return [
    listed('lines that name plannedDate of a tranche', lines, 20),
    listed('files that name plannedDate', filesOf(lines)),
    listed(
      'files that name it, its command or its event',
      filesOf(linesNaming(root, 'ScheduleTranche|TrancheScheduled|plannedDate')),
      15,
    ),
  ];
};

const sum = (sources: readonly Source[]): number => sources.reduce((total, { lines }) => total + lines, 0);

/** Every figure of the tree at `root`. */
export const measure = async (root: string): Promise<Figure[]> => {
  const routes = routesOf(root);
  const all = readSources(root);
  const sources = all.filter(({ isTest }) => !isTest);
  const tests = all.filter(({ isTest }) => isTest);
  const resolve = resolver(root, all);
  const commands = filesOfCommands(sources, new Symbols(all, resolve)).sort(
    (one, other) => other.files.length - one.files.length,
  );
  const graph = importGraph(all, resolve);
  const circles = (...ways: Parameters<typeof circlesIn>[1]) => circlesIn(graph, ways).map((files) => files.join(' '));
  const functions = functionSizes(sources);
  const files = fileSizes(sources);

  return [
    { name: 'lines of source', value: sum(sources), bound: 82_000 },
    { name: 'lines of tests, fixtures and tools for tests', value: sum(tests) },
    { name: 'files of source', value: sources.length },
    { name: 'write routes', value: (await routes).write, bound: 'kept' },
    { name: 'read routes', value: (await routes).read, bound: 'kept' },
    { name: 'commands', value: commands.length, bound: 'kept' },
    { name: 'contracts', value: contractsIn(all), bound: 'kept' },
    { name: 'views', value: viewsIn(all), bound: 'kept' },
    { name: 'pages', value: pagesIn(all), bound: 'kept' },
    { name: 'tests', value: testsIn(all), bound: 'kept' },
    ...distribution(
      'files to read a command',
      commands.map(({ files: read }) => read.length),
      { median: 4, p90: 6 },
    ),
    listed(
      'commands read in more than 4 files',
      commands
        .filter(({ files: read }) => read.length > 4)
        .map(({ name, files: read }) => `${name} (${read.length}): ${read.join(' ')}`),
    ),
    ...plannedDate(root),
    ...distribution(
      'lines of a function',
      functions.map(({ lines }) => lines),
      { p90: 20 },
    ),
    listed(`functions over ${MOST_LINES_OF_FUNCTION} lines`, above(functions, MOST_LINES_OF_FUNCTION), 0),
    ...distribution(
      'lines of a file',
      files.map(({ lines }) => lines),
    ),
    listed(`files over ${MOST_LINES_OF_FILE} lines`, above(files, MOST_LINES_OF_FILE), 0),
    listed('import circles of values', circles('value'), 0),
    listed('import circles, types too', circles('value', 'type'), 0),
    listed('import circles, pages loaded late too', circles('value', 'type', 'lazy'), 0),
    listed('`as never` on bodies, columns and links', neverOnGuarded(all), 0),
    listed('`as never` in the portal, specs too', neverAtAll(all)),
    listed('casts after reading a stream', castsOfStreams(all), 0),
    listed('tests of a role in the portal', roleTests(all), 0),
  ];
};
