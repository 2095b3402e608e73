import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';
import { clearLeftovers } from './postmaster.js';
import { startServer } from './server.js';

/** A program in the place of PostgreSQL that takes its time. */
const STUBBORN = `#!/bin/sh
case "$0" in *slow) trap 'sleep 9; exit 0' INT ;; esac
echo 'LOG:  redo in progress'
while :; do sleep 0.1; done
`;

describe('(S18) a start that waits for PostgreSQL', () => {
  let folder: string;
  const children: ChildProcess[] = [];

  const program = async (name: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, STUBBORN);
    await chmod(path, 0o755);
    return path;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'concert-waiting-'));
    await mkdir(join(folder, 'data'));
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  it('says that one is left of a killed process, and that it takes its time to end', async () => {
    const data = join(folder, 'data');
    const left = spawn(await program('postgres-slow'), ['-D', data, '-p', '1'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    children.push(left);
    await once(left.stdout!, 'data');
    await writeFile(join(data, 'postmaster.pid'), `${left.pid}\n${data}\n`);
    const said: string[] = [];
    await clearLeftovers(data, (line) => said.push(line));
    expect(said[0]).toBe('Ending a database that a killed process has left running');
    expect(said[1]).toMatch(/^It has not ended yet, [5-9] s after it was asked to$/);
  });

  it('says what PostgreSQL said last, and ends when it is silent and not ready for too long', async () => {
    const place = { folder, data: join(folder, 'data'), log: join(folder, 'postgres.log'), account: {} };
    const postgres = await program('postgres-silent');
    const said: string[] = [];
    const starting = startServer({ postgres } as Binaries, place, {
      ...{ port: 1, settings: {}, foldersToRemove: [], patience: 3_000 },
      onWaiting: (_seconds, line) => said.push(line),
    });
    await expect(starting).rejects.toMatchObject({
      code: 'start-failed',
      message: expect.stringContaining('has not become ready and has said nothing for 3 s') as string,
    });
    expect(said[0]).toBe('redo in progress');
  });
});
