import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

export interface Source {
  /** Relative to the repository. */
  readonly path: string;
  readonly lines: number;
  /** A spec, a fixture, a story of the portal or a tool for tests. */
  readonly isTest: boolean;
  readonly ast: ts.SourceFile;
}

const CODE = /\.(?:ts|tsx|mjs|mts)$/;
const GENERATED = /^services\/portal\/src\/api\/generated\//;
const TEST =
  /\.(?:spec|fixture|story|speed|pictures)\.tsx?$|\/e2e\/|^infra\/fixtures\/|^libs\/test-kit\/|\/given-when-then\.ts$|\/contract-suite\.ts$|\/jest-global-\w+\.mjs$/;

export const isTestPath = (path: string): boolean => TEST.test(path);

export const sourceOf = (path: string, text: string): Source => ({
  path,
  lines: text.split('\n').length - 1,
  isTest: isTestPath(path),
  ast: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
});

/** Every file of code that people wrote, parsed. */
export const readSources = (root: string): Source[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((path) => CODE.test(path) && !GENERATED.test(path) && existsSync(join(root, path)))
    .map((path) => sourceOf(path, readFileSync(join(root, path), 'utf8')));

/** Calls `visit` for every node below, until it returns `false` for one: what lies below that one is left out. */
export const walk = (node: ts.Node, visit: (node: ts.Node) => boolean | void): void =>
  node.forEachChild((child) => {
    if (visit(child) !== false) walk(child, visit);
  });

export const lineOf = (node: ts.Node): number =>
  node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;

/** Where a node stands, such as `libs/money/src/money.ts:12`. */
export const placeOf = (node: ts.Node): string => `${node.getSourceFile().fileName}:${lineOf(node)}`;

interface PackageExports {
  readonly exports?: Readonly<Record<string, { readonly types?: string } | string>>;
}

/** Finds the file that a module specifier means; undefined for a package from npm. */
export const resolver = (root: string, sources: readonly Source[]) => {
  const paths = new Set(sources.map(({ path }) => path));
  const entries = new Map<string, string>();
  for (const folder of new Set(sources.map(({ path }) => path.split('/').slice(0, 2).join('/')))) {
    const file = join(root, folder, 'package.json');
    if (!existsSync(file)) continue;
    const { exports = {} } = JSON.parse(readFileSync(file, 'utf8')) as PackageExports;
    for (const [entry, target] of Object.entries(exports))
      if (typeof target === 'object' && target.types)
        entries.set(posix.join(`@concert/${folder.split('/')[1]}`, entry), posix.join(folder, target.types));
  }
  const existing = (path: string): string | undefined =>
    [
      path,
      path.replace(/\.(m?)js$/, '.$1ts'),
      `${path}.ts`,
      `${path}.tsx`,
      `${path}/index.ts`,
      `${path}/index.tsx`,
    ].find((each) => paths.has(each));
  const packaged = (specifier: string): string | undefined => {
    const exact = entries.get(specifier);
    if (exact) return existing(exact);
    const [scope, name, ...rest] = specifier.split('/');
    const pattern = entries.get(`${scope}/${name}/*`);
    return pattern && existing(pattern.replace('*', rest.join('/')));
  };
  return (from: string, specifier: string): string | undefined => {
    if (specifier.startsWith('.')) return existing(posix.join(posix.dirname(from), specifier));
    if (specifier.startsWith('~/')) return existing(`services/portal/src/${specifier.slice(2)}`);
    return specifier.startsWith('@concert/') ? packaged(specifier) : undefined;
  };
};

export type Resolve = ReturnType<typeof resolver>;
