import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['libs', 'services'].flatMap((kind) => readdirSync(join(root, kind)).map((name) => join(kind, name)));
const files = ['.', 'infra/seed', ...folders]
  .map((folder) => join(root, folder, 'package.json'))
  .filter((file) => existsSync(file));

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

describe('A package from npm', () => {
  it('is asked for in one version, whoever declares it', () => {
    const wanted = new Map<string, Set<string>>();
    for (const file of files) {
      const { dependencies, devDependencies } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
      for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
        wanted.set(name, (wanted.get(name) ?? new Set()).add(version));
    }
    expect([...wanted].filter(([, versions]) => versions.size > 1)).toEqual([]);
  });
});
