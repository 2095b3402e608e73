import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '@concert/embedded-postgres';
import { buildAll, ROOT } from '../../../infra/e2e/build.js';

/** Two databases and a port in place of the services: each start adds a line to the record. */
const SCRIPT = `
  import { createServer } from 'node:http';
  import pg from 'pg';
  import { run } from './services/standalone/dist/run.js';
  import { StandaloneConfig } from './services/standalone/dist/standalone.config.js';
  const readConfig = () =>
    Object.assign(new StandaloneConfig(), { port: Number(process.env.PORT), concertData: process.env.CONCERT_DATA });
  const compose = ({ config }) => ({
    services: ['agencies', 'view-ilo'],
    start: async ({ databaseUrlOf, progress, closing, isSeeded, markSeeded }) => {
      const client = new pg.Client({ connectionString: databaseUrlOf('view-ilo') });
      client.on('error', () => undefined);
      await client.connect();
      closing.add(() => client.end());
      await client.query('CREATE TABLE IF NOT EXISTS record (line int)');
      await client.query('INSERT INTO record SELECT count(*) FROM record');
      const { rows } = await client.query('SELECT count(*)::int AS lines, current_user AS role FROM record');
      progress.say('lines: ' + rows[0].lines + ' role: ' + rows[0].role + ' seeded: ' + isSeeded);
      markSeeded();
      const server = createServer((_, response) => response.end('here'));
      await new Promise((done, fail) => server.once('error', fail).listen(config.port, config.host, done));
      closing.add(() => new Promise((done) => { server.close(done); server.closeAllConnections(); }));
    },
  });
  await run({ words: process.argv.slice(1), compose, readConfig });`;

class Started {
  output = '';
  private readonly child: ChildProcess;
  readonly exit: Promise<number | null>;

  constructor(env: Record<string, string>, words: readonly string[]) {
    this.child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT, '--', ...words], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.exit = new Promise((done) => this.child.once('close', (code) => done(code)));
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  async says(text: string | RegExp): Promise<string> {
    let ended = false;
    void this.exit.then(() => (ended = true));
    const isThere = () => (typeof text === 'string' ? this.output.includes(text) : text.test(this.output));
    while (!isThere()) {
      if (ended) throw new Error(`It ended without saying ${String(text)}:\n${this.output}`);
      await delay(10);
    }
    return this.output;
  }

  async kill(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    return this.exit;
  }
}

describe('standalone', () => {
  let parent: string;
  let folder: string;
  let port: number;
  const all: Started[] = [];
  const start = (words: readonly string[] = [], env: Record<string, string> = {}): Started => {
    const started = new Started({ CONCERT_DATA: folder, PORT: String(port), ...env }, words);
    all.push(started);
    return started;
  };
  const refused = async (started: Started): Promise<string> => {
    expect(await started.exit).toBe(1);
    return started.output.trim();
  };

  beforeAll(async () => {
    // Some forty processes are started: what was built need not be translated again for each.
    buildAll();
    parent = await mkdtemp(join(tmpdir(), 'concert-standalone-'));
    folder = join(parent, 'record');
    port = await freePort();
    await (async () => {
      const first = start();
      await first.says('ready');
      await first.kill('SIGTERM');
    })();
  }, 180_000);
  afterEach(() => Promise.all(all.splice(0).map((started) => started.kill('SIGKILL'))));
  afterAll(() => rm(parent, { recursive: true }));

  it('tells what it does, and how to sign in once it is ready', async () => {
    const started = start();
    const output = await started.says('Ctrl-C');
    expect(output).toMatch(/ s {2}Starting the database/);
    expect(output).toContain(`ready  http://localhost:${port}`);
    expect(output).toContain('ilo-coordinator');
    expect(await (await fetch(`http://localhost:${port}`)).text()).toBe('here');
  });

  it('gives each service a database of its own, as a role of its own', async () => {
    expect(await start().says('lines:')).toMatch(/role: view_ilo/);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('goes on after %s where it stopped', async (signal) => {
    const linesOf = (output: string) => Number(/lines: (\d+)/.exec(output)?.[1]);
    const first = start();
    const before = linesOf(await first.says('ready'));
    expect(await first.kill(signal)).toBe(signal === 'SIGKILL' ? null : 0);
    expect(linesOf(await start().says('ready'))).toBe(before + 1);
  });

  it('stops in order when one Ctrl-C arrives twice, from the terminal and from npm', async () => {
    const started = start();
    await started.says('ready');
    void started.kill('SIGINT');
    expect(await started.kill('SIGINT')).toBe(0);
    expect(started.output).toContain('Everything recorded is kept');
  });

  it('begins anew when asked to, and only then enters the demonstration programme again', async () => {
    expect(await start(['--fresh']).says('ready')).toMatch(/lines: 1 .* seeded: false/);
    await Promise.all(all.splice(0).map((started) => started.kill('SIGTERM')));
    expect(await start().says('ready')).toMatch(/lines: 2 .* seeded: true/);
  });

  it('begins anew right after a kill', async () => {
    const killed = start();
    await killed.says('ready');
    await killed.kill('SIGKILL');
    expect(await start(['--fresh']).says('ready')).toMatch(/lines: 1 /);
  });

  it('begins anew when the record is damaged', async () => {
    await writeFile(join(folder, 'postgres', 'PG_VERSION'), 'x');
    expect(await refused(start())).toMatch(/is damaged: restore .* or start with --fresh to begin anew\.$/);
    expect(await start(['--fresh']).says('ready')).toMatch(/lines: 1 /);
  });

  it('stops before it is ready', async () => {
    const started = start(['--fresh']);
    await started.says('Making the database');
    expect(await started.kill('SIGINT')).toBe(1);
    await start().says('ready');
  });

  describe('says in a sentence what to do', () => {
    it('when the port is in use', async () => {
      const other = createServer();
      await new Promise<void>((done) => other.listen(port, 'localhost', done));
      expect(await refused(start())).toBe(
        `Port ${port} is in use: stop the program that uses it, or take another one with PORT=${port + 1} npm start.`,
      );
      await new Promise((done) => other.close(done));
    });

    it('when another process uses the folder', async () => {
      await start().says('ready');
      const sentence = await refused(start([], { PORT: String(await freePort()) }));
      expect(sentence).toMatch(/^Process \d+ already uses the data folder .*: stop it, or set CONCERT_DATA/);
    });

    it.each([[[]], [['--fresh']]])('when it is started twice: who runs, and where (%s)', async (words) => {
      const first = start();
      await first.says('ready');
      expect(await refused(start(words))).toBe(
        `Process ${first.pid} already uses the data folder ${folder} and answers at http://localhost:${port}: stop it, or set CONCERT_DATA to another folder.`,
      );
      expect(await (await fetch(`http://localhost:${port}`)).text()).toBe('here');
    });

    it('when the port is in use, before it begins anew', async () => {
      const other = createServer();
      await new Promise<void>((done) => other.listen(port, 'localhost', done));
      expect(await refused(start(['--fresh']))).toMatch(/^Port \d+ is in use/);
      await new Promise((done) => other.close(done));
      expect(await start().says('lines:')).not.toMatch(/lines: 1 /);
    });

    it.each([[[]], [['--fresh']]])('when the folder holds something else, and touches nothing (%s)', async (words) => {
      const foreign = join(parent, 'letters');
      await mkdir(foreign, { recursive: true });
      await writeFile(join(foreign, 'letter.txt'), 'Dear colleagues');
      const sentence = await refused(start(words, { CONCERT_DATA: foreign }));
      expect(sentence).toContain('holds other files and no record of Concert, so nothing was changed');
      expect(await readdir(foreign)).toEqual(['letter.txt']);
    });

    it('when the folder is a file', async () => {
      await writeFile(join(parent, 'file'), '');
      expect(await refused(start([], { CONCERT_DATA: join(parent, 'file') }))).toContain('is not a folder');
    });

    it('when it does not know a word', async () => {
      expect(await refused(start(['--frehs']))).toContain('There is no option "--frehs"');
    });

    it('when the database ends by itself', async () => {
      const started = start();
      await started.says('ready');
      const [pid] = (await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
      process.kill(Number(pid), 'SIGKILL');
      expect(await refused(started)).toMatch(/PostgreSQL in .* did not keep running/);
    });
  });

  it('leaves no PostgreSQL behind', async () => {
    const started = start();
    await started.says('ready');
    await started.kill('SIGINT');
    expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
  });
});
