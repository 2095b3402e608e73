import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve as resolvePath } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const root = resolvePath(dirname(fileURLToPath(import.meta.url)), '../..');
const swcrc = JSON.parse(readFileSync(resolvePath(root, '.swcrc'), 'utf8'));

/** The source file a package entry is built from, as its `types` say. */
export const sourceOf = (specifier) => {
  const [, name, entry] = /^@concert\/([^/]+)(?:\/(.+))?$/.exec(specifier) ?? [];
  const folder = ['libs', 'services', 'infra'].map((kind) => resolvePath(root, kind, name)).find(existsSync);
  if (!folder) return undefined;
  const { exports } = JSON.parse(readFileSync(resolvePath(folder, 'package.json'), 'utf8'));
  const target = exports[entry ? `./${entry}` : '.'] ?? exports['./*'];
  return resolvePath(folder, target.types.replace('*', entry));
};

export const resolve = (specifier, context, nextResolve) => {
  const source = specifier.startsWith('@concert/')
    ? sourceOf(specifier)
    : /^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.startsWith('file:')
      ? fileURLToPath(new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL))
      : undefined;
  return source && existsSync(source)
    ? { url: pathToFileURL(source).href, format: 'module', shortCircuit: true }
    : nextResolve(specifier, context);
};

export const load = (url, context, nextLoad) => {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context);
  const filename = fileURLToPath(url);
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    ...swcrc,
    filename,
    sourceMaps: 'inline',
    swcrc: false,
  });
  return { format: 'module', source: code, shortCircuit: true };
};
