import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { type EmbeddedPostgres, foldersOf, type PostgresUnavailable, removePostgres, startPostgres } from './index.js';
import { isAlive } from './postmaster.js';

const isRoot = process.getuid?.() === 0;

const ask = async ({ connectionString }: EmbeddedPostgres, question: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString: connectionString() });
  await client.connect();
  try {
    return Object.values((await client.query(question)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
};

const failureOf = (attempt: Promise<EmbeddedPostgres>): Promise<PostgresUnavailable> =>
  attempt.then(
    () => Promise.reject(new Error('It started')),
    (failure: PostgresUnavailable) => failure,
  );

/** Another process that starts the database, tells where, and waits to be killed. */
const startInAnotherProcess = async (folder: string): Promise<{ kill: () => Promise<void> }> => {
  const script = `
    import { startPostgres } from '@concert/embedded-postgres';
    await startPostgres({ folder: ${JSON.stringify(folder)}, settings: { fsync: 'off' } });
    console.log('up');
    setInterval(() => undefined, 1000);`;
  const child = spawn(
    process.execPath,
    ['--import', './infra/setup/typescript.mjs', '--input-type=module', '-e', script],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await new Promise((done) => child.stdout.once('data', done));
  return {
    kill: () =>
      new Promise((done) => {
        child.once('exit', () => done());
        child.kill('SIGKILL');
      }),
  };
};

describe('an embedded PostgreSQL', () => {
  let folder: string;
  const start = (given = folder) => startPostgres({ folder: given, settings: { fsync: 'off' } });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'concert-embedded-'));
    const postgres = await start();
    await ask(postgres, `CREATE TABLE minutes AS SELECT 'kept' AS text`);
    await postgres.stop();
  });
  afterAll(() => rm(folder, { recursive: true }));

  const expectKept = async (): Promise<void> => {
    const postgres = await start();
    expect(await ask(postgres, 'SELECT text FROM minutes')).toBe('kept');
    await postgres.stop();
  };

  it('keeps what was written, from one start to the next', expectKept);

  it('asks everybody for the password, which only its owner can read', async () => {
    const postgres = await start();
    const wrong = new pg.Client({ connectionString: postgres.connectionString().replace(/:[^:@]+@/, ':guess@') });
    await expect(wrong.connect()).rejects.toThrow('password authentication failed');
    await postgres.stop();
    expect((await stat(join(folder, 'postgres.password'))).mode & 0o777).toBe(0o600);
  });

  it('is held by one process at a time', async () => {
    const postgres = await start();
    const failure = await failureOf(start());
    expect(failure).toMatchObject({ code: 'in-use' });
    expect(failure.message).toContain(`Process ${process.pid} already uses`);
    await postgres.stop();
  });

  it('ends by itself when the process that started it is killed', async () => {
    const other = await startInAnotherProcess(folder);
    const [pid] = (await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
    await other.kill();
    for (let i = 0; i < 600 && isAlive(Number(pid)); i += 1) await delay(50);
    expect(isAlive(Number(pid))).toBe(false);
    await expectKept();
  });

  it('starts at once after the process that started it was killed', async () => {
    const other = await startInAnotherProcess(folder);
    await other.kill();
    await expectKept();
  });

  it('starts when a killed process left the number of somebody else', async () => {
    await writeFile(join(folder, 'postgres', 'postmaster.pid'), `${process.pid}\n${folder}\n`);
    await expectKept();
  });

  it.each(['', 'not a number\n'])('starts when a killed process left "%s" in its place', async (text) => {
    await writeFile(join(folder, 'postgres', 'postmaster.pid'), text);
    await expectKept();
  });

  it('begins again when it was interrupted while it was made', async () => {
    const interrupted = await mkdtemp(join(tmpdir(), 'concert-embedded-'));
    await mkdir(join(interrupted, 'postgres.unfinished', 'base'), { recursive: true });
    await (await start(interrupted)).stop();
    expect(existsSync(join(interrupted, 'postgres.unfinished'))).toBe(false);
    await rm(interrupted, { recursive: true });
  });

  it('tells when it ends by itself', async () => {
    const postgres = await start();
    const failed = new Promise<PostgresUnavailable>((done) => postgres.onFailure(done));
    const [pid] = (await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
    process.kill(Number(pid), 'SIGKILL');
    expect((await failed).message).toContain('did not keep running');
    await postgres.stop();
    await expectKept();
  });

  it('leaves nothing behind when it is thrown away', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'concert-embedded-'));
    const postgres = await startPostgres({ folder: join(parent, 'data'), throwaway: true });
    await postgres.stop();
    expect(existsSync(join(parent, 'data'))).toBe(false);
    await rm(parent, { recursive: true });
  });

  describe('says what to do', () => {
    const versionFile = () => join(folder, 'postgres', 'PG_VERSION');
    afterEach(() => writeFile(versionFile(), '18\n'));

    it('when another release made the database', async () => {
      await writeFile(versionFile(), '15\n');
      const failure = await failureOf(start());
      expect(failure.code).toBe('version-differs');
      expect(failure.message).toContain('made by PostgreSQL 15, and this is 18');
    });

    it.each(['', '\u0000\u0001', 'eighteen'])('when its version reads "%s"', async (text) => {
      await writeFile(versionFile(), text);
      expect(await failureOf(start())).toMatchObject({ code: 'folder-broken' });
    });

    it('when its control file is gone', async () => {
      const control = join(folder, 'postgres', 'global', 'pg_control');
      const content = await readFile(control);
      await rm(control);
      expect(await failureOf(start())).toMatchObject({ code: 'folder-broken' });
      await writeFile(control, content);
    });

    it('when its control file was overwritten', async () => {
      const control = join(folder, 'postgres', 'global', 'pg_control');
      const content = await readFile(control);
      await writeFile(control, Buffer.alloc(content.length));
      expect(await failureOf(start())).toMatchObject({ code: 'folder-broken' });
      await writeFile(control, content);
    });

    it('when the folder is a file', async () => {
      const failure = await failureOf(start(versionFile()));
      expect(failure.message).toMatch(/is not a folder/);
    });
  });

  (isRoot ? describe : describe.skip)('started by root', () => {
    it('runs as another account', async () => {
      expect((await stat(join(folder, 'postgres'))).uid).not.toBe(0);
    });

    it('keeps them in the folder when that is a private temporary one', async () => {
      const temporary = await mkdtemp(join(tmpdir(), 'concert-embedded-'));
      const given = join(temporary, 'record');
      await (await start(given)).stop();
      expect(foldersOf(given)).toEqual([given]);
      await rm(temporary, { recursive: true });
    });

    it('keeps its data where that account can reach them when the folder is closed to it', async () => {
      const home = await mkdtemp(join(homedir(), 'concert-closed-'));
      await chmod(home, 0o700);
      const closed = join(home, 'project', '.concert');
      const postgres = await start(closed);
      await ask(postgres, `CREATE TABLE minutes AS SELECT 'kept' AS text`);
      await postgres.stop();
      const [, elsewhere] = foldersOf(closed);
      expect(elsewhere).toMatch(/^\/var\/(lib|tmp)\/concert\/data-/);

      const again = await start(closed);
      expect(await ask(again, 'SELECT text FROM minutes')).toBe('kept');
      await again.stop();
      await removePostgres(closed);
      expect(existsSync(elsewhere as string)).toBe(false);
      await rm(home, { recursive: true });
    });
  });
});
