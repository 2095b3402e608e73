import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@concert/embedded-postgres';
import { ROOT } from '../setup/builds.mjs';
import { type Person, signIn } from '../e2e/people.js';

const READY_WITHIN_MS = 480_000;
/** On a machine that is busy with other tests; what it takes on one that is not is printed. */
const RUNNING_WITHIN_MS = 60_000;
/** What a decision of `agencies` says when it refuses a second registration. */
const SENTENCE = 'is registered as';

const fileThatSays = async (sentence: string, folder: string): Promise<string> => {
  for (const name of await readdir(folder, { recursive: true }))
    if (/(?<!\.spec)\.ts$/.test(name) && (await readFile(join(folder, name), 'utf8')).includes(sentence))
      return join(folder, name);
  throw new Error(`No file in ${folder} says "${sentence}"`);
};

/** On a copy of the sources, which may change while others read the originals. */
describe('npm run dev', () => {
  let copy: string;
  let child: ChildProcess;
  let output = '';
  let portal: string;
  let pmo: Person;
  let decision: string;

  const postmaster = async (): Promise<string | undefined> =>
    (await readFile(join(copy, 'record/postgres/postmaster.pid'), 'utf8')).split('\n')[0];
  const logged = async (): Promise<string> =>
    (await readFile(join(copy, 'record/concert.log'), 'utf8')).split('\n').slice(-4).join('\n');
  const refusal = async (): Promise<string> => {
    const body = { code: 'ILO', name: 'International Labour Organization', kind: 'un' };
    return (await pmo.post('/api/agencies/organizations', body)).body.detail;
  };
  /** Milliseconds from the saving of the decision to the first answer that follows it. */
  const runningAfterSaving = async (sentence: string): Promise<number> => {
    const source = await readFile(decision, 'utf8');
    const saved = performance.now();
    await writeFile(decision, source.replace(new RegExp(`${SENTENCE}|was entered as \\d`), sentence));
    while (!(await refusal().catch(() => undefined))?.includes(sentence)) {
      if (performance.now() - saved > RUNNING_WITHIN_MS)
        throw new Error(`"${sentence}" is not answered:\n${output}\n${await logged()}`);
      await pause(20);
    }
    return performance.now() - saved;
  };

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'concert-dev-'));
    const isSource = (path: string): boolean => !/^dist$|^dist\.|^node_modules$|^target$/.test(basename(path));
    for (const name of ['libs', 'services', 'infra'])
      await cp(join(ROOT, name), join(copy, name), { recursive: true, filter: isSource });
    for (const name of ['package.json', '.swcrc']) await cp(join(ROOT, name), join(copy, name));
    await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    decision = await fileThatSays(SENTENCE, join(copy, 'services/agencies/src'));

    const [PORT, PORTAL_PORT] = [String(await freePort()), String(await freePort())];
    portal = `http://localhost:${PORTAL_PORT}`;
    const env = { ...process.env, PORT, PORTAL_PORT, CONCERT_DATA: join(copy, 'record'), CONCERT_SEED: 'none' };
    child = spawn(process.execPath, ['infra/dev/dev.mjs'], { cwd: copy, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    for (const until = Date.now() + READY_WITHIN_MS; !output.includes('ready  '); await pause(100))
      if (child.exitCode !== null || Date.now() > until) throw new Error(`npm run dev is not ready:\n${output}`);
    pmo = await signIn(portal, 'pmo');
    await refusal();
  }, READY_WITHIN_MS + 30_000);
  afterAll(async () => {
    child.kill('SIGTERM');
    await new Promise((done) => child.once('exit', done));
    await rm(copy, { recursive: true });
  }, 60_000);

  it('signs people in at the portal, which is read from its sources', async () => {
    expect(await (await fetch(portal, { headers: { accept: 'text/html' } })).text()).toContain('/@vite/client');
    expect((await pmo.get('/api/agencies/organizations')).status).toBe(200);
  });

  it('runs a changed decision, again and again, on the database that was running', async () => {
    const database = await postmaster();
    const took: number[] = [];
    for (const attempt of [1, 2, 3]) took.push(await runningAfterSaving(`was entered as ${attempt}`));
    console.log(`A changed decision ran after ${took.map((ms) => `${(ms / 1_000).toFixed(2)} s`).join(', ')}.`);
    expect(await refusal()).toContain('was entered as 3');
    expect(await postmaster()).toBe(database);
  }, 240_000);

  it('goes on with what runs while a source cannot be read', async () => {
    const source = await readFile(decision, 'utf8');
    await writeFile(decision, `${source}\nconst = ;\n`);
    for (const until = Date.now() + 60_000; !output.includes('not running'); await pause(50))
      if (Date.now() > until) throw new Error(`It does not say what is wrong:\n${output}`);
    expect(await refusal()).toContain('was entered as');
    await writeFile(decision, source.replace(/was entered as \d/, SENTENCE));
    for (const until = Date.now() + 60_000; !(await refusal().catch(() => ''))?.includes(SENTENCE); await pause(50))
      if (Date.now() > until) throw new Error(`It does not run again:\n${output}`);
  }, 240_000);
});
