import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { type Source, walk } from './sources.js';

const callsOf = (sources: readonly Source[], fits: (callee: string, call: ts.CallExpression) => boolean) => {
  const calls: ts.CallExpression[] = [];
  for (const { ast } of sources)
    walk(ast, (node) => void (ts.isCallExpression(node) && fits(node.expression.getText(), node) && calls.push(node)));
  return calls;
};

/** Tests as written; `it.each` counts one. */
export const testsIn = (sources: readonly Source[]): number =>
  callsOf(
    sources.filter(({ isTest }) => isTest),
    (callee) =>
      /^(?:it|test)(?:\.\w+)*(?:\.each\([^]*\)|\.each`[^]*`)?$/.test(callee) &&
      !/\.(?:each|step|use|extend|describe\w*|before\w+|after\w+|setTimeout)$/.test(callee),
  ).length;

const WIRE_NAME = /^'[a-z-]+\.[A-Z]\w+\.v\d+'$/;

export const contractsIn = (sources: readonly Source[]): number =>
  new Set(
    callsOf(
      sources.filter(({ isTest, path }) => !isTest && path.startsWith('libs/contracts/src/')),
      (_, { arguments: [name] }) => WIRE_NAME.test(name?.getText() ?? ''),
    ).map(({ arguments: [name] }) => name?.getText()),
  ).size;

export const viewsIn = (sources: readonly Source[]): number =>
  callsOf(
    sources.filter(({ isTest }) => !isTest),
    (callee) => callee === 'defineProjection',
  ).length;

export const pagesIn = (sources: readonly Source[]): number =>
  callsOf(
    sources.filter(({ isTest }) => !isTest),
    (callee) => callee === 'definePage',
  ).length;

/** Routes of the whole API, as its OpenAPI document lists them. */
export const routesOf = async (root: string): Promise<{ read: number; write: number }> => {
  const folder = await mkdtemp(join(tmpdir(), 'concert-measure-'));
  try {
    const script = ['--import', './infra/setup/typescript.mjs', 'infra/docs/openapi.ts', folder];
    await promisify(execFile)(process.execPath, script, { cwd: root });
    const { paths } = JSON.parse(await readFile(join(folder, 'concert.json'), 'utf8')) as { paths: object };
    const methods = Object.values(paths).flatMap((path: object) => Object.keys(path));
    return {
      read: methods.filter((method) => method === 'get').length,
      write: methods.filter((method) => ['post', 'put', 'patch', 'delete'].includes(method)).length,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
};
