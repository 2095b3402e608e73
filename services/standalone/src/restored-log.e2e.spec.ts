import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { activities } from '@concert/activities';
import { agencies } from '@concert/agencies';
import { budgets } from '@concert/budgets';
import { connectionToRunning, freePort, startPostgres } from '@concert/embedded-postgres';
import { participantView } from '@concert/participant-view';
import { recommendations } from '@concert/recommendations';
import { reviews } from '@concert/reviews';
import { loadConfig } from '@concert/service-kit';
import pg from 'pg';
import { type Person, signIn } from '../../../infra/e2e/people.js';
import { establishProgramme, must, PROGRAMME } from '../../../infra/e2e/small-programme.js';
import { readArguments } from './arguments.js';
import { composeServices } from './compose-services.js';
import { Progress } from './progress.js';
import { type RunningStandalone, runStandalone } from './standalone.js';
import { StandaloneConfig } from './standalone.config.js';

const RUNBOOK = join(import.meta.dirname, '../../../docs/runbooks/delivery-halted-log-regressed.md');
const compose = composeServices({
  services: [agencies, activities, budgets, recommendations, reviews],
  views: () => new Map([['ILO', participantView('ILO')]]),
});

describe('(O2) a log is restored to an older point, and the runbook is followed', () => {
  let folder: string;
  let running: RunningStandalone | undefined;
  let [pmo, ilo]: Person[] = [];

  const start = async (...words: readonly string[]): Promise<void> => {
    const env = {
      PORT: String(await freePort()),
      CONCERT_DATA: folder,
      CONCERT_SEED: 'none',
      LOG_LEVEL: 'silent',
      CHECKPOINT_EVERY_SECONDS: '1',
    };
    const config = loadConfig(StandaloneConfig, env);
    const { followRestored } = readArguments(words);
    const progress = new Progress({ write: () => true });
    running = await runStandalone({
      config,
      fresh: false,
      progress,
      compose,
      onFailure: () => undefined,
      followRestored,
    });
    [pmo, ilo] = [await signIn(running.address, 'pmo'), await signIn(running.address, 'ilo-coordinator')];
  };
  const stop = async (): Promise<void> => {
    expect(await running?.close()).toEqual([]);
    running = undefined;
  };
  const onServer = async (database: string, query: string): Promise<Record<string, string>[]> => {
    const url = connectionToRunning(folder);
    if (!url) throw new Error('No database runs');
    const client = new pg.Client({ connectionString: url(database) });
    await client.connect();
    try {
      return (await client.query<Record<string, string>>(query)).rows;
    } finally {
      await client.end();
    }
  };
  /** As whoever administers the databases: one takes the name of another. */
  const restore = async (database: string, from: string): Promise<void> => {
    const postgres = await startPostgres({ folder });
    await onServer('postgres', `drop database if exists ${database}`);
    await onServer('postgres', `create database ${database} template ${from}`);
    await postgres.stop();
  };
  const isHeld = async (): Promise<void> => {
    const [{ head } = {}] = await onServer('agencies', 'select max(position)::text as head from log.events');
    const held = `select max(position)::text as head from log.checkpoints where source = 'agencies'`;
    for (const until = Date.now() + 20_000; (await onServer('view_ilo', held))[0]?.['head'] !== head; await pause(100))
      if (Date.now() > until) throw new Error('The view of ILO does not keep what was signed');
  };
  const sites = async (): Promise<string[]> => {
    const { body } = await pmo!.get(`/api/agencies/programmes/${PROGRAMME}`);
    return (body.sites as { site: string }[]).map(({ site }) => site).sort();
  };
  const addSite = async (site: string): Promise<void> => {
    const { position } = await must(
      pmo!.post(`/api/agencies/programmes/${PROGRAMME}/sites`, { site, movement: 'receiving' }),
    );
    for (const [person, path] of [
      [ilo, '/api/views/ILO/programmes'],
      [pmo, `/api/agencies/programmes/${PROGRAMME}`],
    ] as const)
      await must(person!.get(path, { 'Min-Position': position }));
  };
  const note = (text: string) =>
    must(
      ilo!.post('/api/views/ILO/notes', { programme: PROGRAMME, about: { kind: 'programme', id: PROGRAMME }, text }),
    );

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'concert-restored-'));
    await start();
    await establishProgramme(pmo!);
    await ilo!.get('/api/views/ILO/programmes', { 'Min-Position': 'agencies@11' });
    await note('Written before the backup.');
    await stop();
    await restore('agencies_yesterday', 'agencies');

    await start();
    await addSite('Kunming');
    await note('Written after the backup.');
    await isHeld();
    await stop();
    await restore('agencies', 'agencies_yesterday');
  }, 180_000);
  afterAll(async () => {
    await running?.close();
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  it('does not go on as if nothing had happened, and says what to do', async () => {
    await expect(start()).rejects.toThrow(/agencies.* is another after position \d+.*--follow-restored NAME/);
  }, 120_000);

  it('follows the restored history with the command of the runbook; private notes are kept, views hold what the logs say', async () => {
    const text = await readFile(RUNBOOK, 'utf8');
    const [, words] = /npm start -- (--follow-restored agencies)/.exec(text) ?? [];
    await start(...words!.split(' '));
    expect(await sites()).toEqual(['Tianjin']);
    const { body } = await ilo!.get(`/api/views/ILO/programmes/${PROGRAMME}/notes`);
    expect((body.items as { text: string }[]).map((each) => each.text).sort()).toEqual([
      'Written after the backup.',
      'Written before the backup.',
    ]);
    await addSite('Chengdu');
    expect(await sites()).toEqual(['Chengdu', 'Tianjin']);
    for (const app of ['views/ILO', 'activities', 'budgets', 'reviews']) {
      const verified = await pmo!.get(`/api/${app}/operations/views`);
      expect((verified.body.items as { equal: boolean; table: string }[]).filter(({ equal }) => !equal)).toEqual([]);
    }
    await isHeld();
    await stop();
    await start();
    expect(await sites()).toEqual(['Chengdu', 'Tianjin']);
  }, 180_000);
});
