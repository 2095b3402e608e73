import { mkdir, mkdtemp, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { completeLibraries } from './binaries.js';

describe('the libraries of PostgreSQL', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'concert-binaries-'));
    await mkdir(join(folder, 'native', 'lib'), { recursive: true });
    await writeFile(join(folder, 'native', 'lib', 'libpq.so.5.18'), '');
    const links = ['libpq.so', 'libpq.so.5'].map((name) => ({
      source: 'native/lib/libpq.so.5.18',
      target: `native/lib/${name}`,
    }));
    await writeFile(join(folder, 'native', 'pg-symlinks.json'), JSON.stringify(links));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('get the names that npm did not unpack, once', async () => {
    await symlink('nowhere', join(folder, 'native', 'lib', 'libpq.so'));
    completeLibraries(folder);
    completeLibraries(folder);
    for (const name of ['libpq.so', 'libpq.so.5'])
      expect(await readlink(join(folder, 'native', 'lib', name))).toBe('libpq.so.5.18');
  });
});
