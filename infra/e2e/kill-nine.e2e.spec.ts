import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@concert/embedded-postgres';
import { buildAll, ROOT } from './build.js';
import { type Person, signIn } from './people.js';
import { establishProgramme, must, planActivity, PROGRAMME } from './small-programme.js';

/** Half of them end the database as well. `npm run test:kills` kills more often than CI does. */
const KILLS = Number(process.env['KILLS'] ?? 4);
const WRITERS = 8;
const DECIDING = ['agencies', 'activities', 'budgets', 'recommendations', 'reviews'];
const VIEWS = ['ILO', 'UNESCO', 'PMO', 'NSC', 'MoH'];

/** The standalone platform in a data folder of the spec's own. */
class Standalone {
  private child: ReturnType<typeof spawn> | undefined;
  private output = '';

  constructor(
    private readonly folder: string,
    private readonly port: number,
  ) {}

  get origin(): string {
    return `http://localhost:${this.port}`;
  }

  async start(): Promise<void> {
    this.output = '';
    const env = { ...process.env, PORT: String(this.port), CONCERT_DATA: this.folder, CONCERT_SEED: 'none' };
    this.child = spawn(process.execPath, [join(ROOT, 'services/standalone/dist/main.js')], { env, detached: true });
    const keep = (chunk: Buffer): void => {
      this.output += chunk.toString();
    };
    this.child.stdout?.on('data', keep);
    this.child.stderr?.on('data', keep);
    for (const until = Date.now() + 180_000; Date.now() < until; await pause(100)) {
      const answer = await fetch(`${this.origin}/health/caught-up`).catch(() => undefined);
      if (answer?.ok) return;
      if (this.child.exitCode !== null) break;
    }
    throw new Error(`Concert did not become ready:\n${this.output}`);
  }

  /** Kill -9: of this process, and with `all` of its database as well. */
  async kill({ all }: { all: boolean }): Promise<void> {
    const { child } = this;
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    const exit = new Promise((resolve) => child.once('exit', resolve));
    const postmaster = all ? await this.postmaster() : undefined;
    process.kill(child.pid, 'SIGKILL');
    if (postmaster) process.kill(postmaster, 'SIGKILL');
    await exit;
  }

  private async postmaster(): Promise<number | undefined> {
    const found = execFileSync('ps', ['-eo', 'pid,ppid,args'], { encoding: 'utf8' })
      .split('\n')
      .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
      .find((match) => match?.[2] === String(this.child?.pid) && /postgres/.test(match[3] ?? ''));
    return found ? Number(found[1]) : undefined;
  }
}

interface Sent {
  readonly path: string;
  readonly body: object;
  readonly key: string;
}

const allOf = async (person: Person, path: string): Promise<Record<string, string>[]> => {
  const items: Record<string, string>[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { status, body } = await person.get(`${path}?limit=500${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
    items.push(...body.items);
    cursor = body.cursor;
  }
  return items;
};

describe('killed with SIGKILL while it takes commands, again and again', () => {
  let folder: string;
  let concert: Standalone;
  let activity: string;

  beforeAll(async () => {
    buildAll();
    folder = await mkdtemp(join(tmpdir(), 'concert-killed-'));
    concert = new Standalone(join(folder, 'data'), await freePort());
    await concert.start();
    const pmo = await signIn(concert.origin, 'pmo');
    await establishProgramme(pmo);
    ({ id: activity } = await must(
      planActivity(await signIn(concert.origin, 'ilo-coordinator'), 'Training of trainers'),
    ));
  }, 180_000);

  afterAll(async () => {
    await concert?.kill({ all: true });
    if (folder) await rm(folder, { recursive: true, force: true });
  }, 30_000);

  const commands = (key: string): Sent[] => [
    { key: `o-${key}`, path: '/api/agencies/organizations', body: { code: `O-${key}`, name: key, kind: 'research' } },
    {
      key: `l-${key}`,
      path: `/api/activities/programmes/${PROGRAMME}/activities/${activity}/occurrences`,
      body: { what: `Training ${key}`, site: 'Tianjin', from: '2010-03-15', byWhom: ['ILO'], participants: null },
    },
    {
      key: `t-${key}`,
      path: `/api/budgets/programmes/${PROGRAMME}/transfers`,
      body: { kind: 'advance', amount: { amount: '1.00', currency: 'USD' }, valueDate: '2009-06-30', reason: key },
    },
  ];

  /** Sends commands until the platform is gone; tells which were acknowledged and which were not. */
  const load = async (round: number): Promise<{ acknowledged: Sent[]; unanswered: Sent[] }> => {
    const acknowledged: Sent[] = [];
    const unanswered: Sent[] = [];
    const pmo = await signIn(concert.origin, 'pmo');
    const write = async (writer: number): Promise<void> => {
      for (let number = 0; ; number += 1)
        for (const sent of commands(`${round}-${writer}-${number}`)) {
          const answer = await pmo.post(sent.path, sent.body, { 'Idempotency-Key': sent.key }).catch(() => undefined);
          if (!answer) return void unanswered.push(sent);
          if (answer.status >= 500) return void unanswered.push(sent);
          if (answer.status >= 300) throw new Error(`${sent.path}: ${answer.status} ${JSON.stringify(answer.body)}`);
          acknowledged.push(sent);
        }
    };
    const writing = Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
    await pause(700 + 150 * round);
    for (const until = Date.now() + 60_000; acknowledged.length === 0 && Date.now() < until;) await pause(20);
    await concert.kill({ all: round % 2 === 0 });
    await writing;
    return { acknowledged, unanswered };
  };

  const keysRecorded = async (pmo: Person): Promise<string[]> => {
    const organizations = await allOf(pmo, '/api/agencies/organizations');
    const occurrences = await allOf(pmo, `/api/activities/programmes/${PROGRAMME}/occurrences`);
    const { body } = await pmo.get(`/api/budgets/programmes/${PROGRAMME}/summary`);
    return [
      ...organizations.filter(({ code }) => code?.startsWith('O-')).map(({ code }) => `o-${code!.slice(2)}`),
      ...occurrences.map(({ what }) => `l-${what!.replace('Training ', '')}`),
      `transferred ${body.transferred.amount}`,
    ];
  };

  const differingViews = async (pmo: Person): Promise<string[]> => {
    const places = [...DECIDING.map((name) => `/api/${name}`), ...VIEWS.map((name) => `/api/views/${name}`)];
    const differing: string[] = [];
    for (const place of places) {
      const { status, body } = await pmo.get(`${place}/operations/views`);
      expect([place, status]).toEqual([place, 200]);
      for (const { table, equal } of body.items) if (!equal) differing.push(`${place} ${table}`);
    }
    return differing;
  };

  it(`${KILLS} times: every acknowledged command is there once, every view equals the fold of the log`, async () => {
    const acknowledged: Sent[] = [];
    for (let round = 1; round <= KILLS; round += 1) {
      const sent = await load(round);
      expect(sent.acknowledged.length).toBeGreaterThan(0);
      await concert.start();
      const pmo = await signIn(concert.origin, 'pmo');
      // People send again what they got no answer to, and sometimes what was answered.
      for (const { path, body, key } of [...sent.unanswered, ...sent.acknowledged.slice(-3)])
        await must(pmo.post(path, body, { 'Idempotency-Key': key }));
      acknowledged.push(...sent.acknowledged, ...sent.unanswered);

      await waitUntilSettled();
      const transfers = acknowledged.filter(({ key }) => key.startsWith('t-')).length;
      const expected = [
        ...acknowledged.filter(({ key }) => !key.startsWith('t-')).map(({ key }) => key),
        `transferred ${transfers}.00`,
      ];
      expect((await keysRecorded(pmo)).sort()).toEqual(expected.sort());
      expect(await differingViews(pmo)).toEqual([]);
    }
    console.log(`${acknowledged.length} commands acknowledged across ${KILLS} kills; each is recorded once`);
  }, 600_000);

  const waitUntilSettled = async (): Promise<void> => {
    for (let calm = 0; calm < 3; await pause(100))
      calm = (await fetch(`${concert.origin}/health/caught-up`)).ok ? calm + 1 : 0;
  };
});
