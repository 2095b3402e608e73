import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { standIn, TestPlatform } from '@concert/test-kit/platform';
import pg from 'pg';
import { participantView } from './index.js';

const ROOT = join(import.meta.dirname, '../../..');
const RUNBOOK = join(ROOT, 'docs/runbooks/delivery-halted-log-regressed.md');
const programme = 'MDGF-1880';
const site = (name: string) => ({ type: 'agencies.SiteAdded.v1', data: { site: name, movement: 'both' } });

describe('(O2) the view of a participant follows a log that was restored to an older point', () => {
  let folder: string;
  let platform: TestPlatform;
  let tokens: Server;
  let env: Record<string, string>;

  /** The program of the view, as its image starts it, beside what runs here. */
  const run = (...words: readonly string[]): Promise<{ code: number | null; said: string }> =>
    new Promise((resolve) => {
      let said = '';
      const program = ['--import', './infra/setup/typescript.mjs', 'services/participant-view/src/main.ts'];
      const child = spawn(process.execPath, [...program, ...words], { cwd: ROOT, env: { ...process.env, ...env } });
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
      child.once('close', (code) => resolve({ code, said }));
    });
  const query = async (url: string, ...statements: readonly string[]): Promise<Record<string, string>[]> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      let rows: Record<string, string>[] = [];
      for (const statement of statements) ({ rows } = await client.query<Record<string, string>>(statement));
      return rows;
    } finally {
      await client.end();
    }
  };
  const ofView = async (statement: string): Promise<string[]> =>
    (await query(platform.databaseOf('view-ilo').connectionString, statement)).map((row) => Object.values(row).join());
  const sites = (): Promise<string[]> => ofView('select site from directory_sites order by 1');

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'concert-follow-'));
    const keyFile = join(folder, 'agencies.pem');
    writeFileSync(keyFile, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
    platform = await TestPlatform.startWith(
      (service) => ({ CHECKPOINT_EVERY_SECONDS: '1', ...(service === 'agencies' && { CHECKPOINT_KEY_FILE: keyFile }) }),
      ...['agencies', 'activities', 'budgets', 'recommendations', 'reviews'].map(standIn),
      participantView('ILO'),
    );
    const token = await platform.issuer.tokenFor({ organization: 'PMO', role: 'service' });
    tokens = createServer((_, response) => response.end(JSON.stringify({ access_token: token, expires_in: 3_600 })));
    await new Promise<void>((done) => tokens.listen(0, '127.0.0.1', done));
    env = {
      ...platform.issuer.env,
      DATABASE_URL: platform.databaseOf('view-ilo').connectionString,
      PARTICIPANT: 'ILO',
      AGENCIES_URL: platform.service('agencies').url,
      OIDC_TOKEN_URL: `http://127.0.0.1:${(tokens.address() as AddressInfo).port}`,
      SERVICE_CLIENT_ID: 'view-ilo',
      SERVICE_CLIENT_SECRET: 'secret',
    };
    const established = {
      ...{ code: programme, title: 'Youth, employment and migration', modality: 'pass-through' },
      ...{ start: '2009-01-09', end: '2012-01-09', totalBudget: { amount: '6600000.00', currency: 'USD' } },
    };
    const admitted = { organization: 'ILO', role: 'participating-un-organization' };
    await platform.publish(
      programme,
      { type: 'agencies.JointProgrammeEstablished.v1', data: established },
      { type: 'agencies.ParticipantAdmitted.v1', data: admitted },
      site('Tianjin'),
      site('Kunming'),
    );
    await platform.settled();
    const note = { programme, about: { kind: 'programme', id: programme }, text: 'Kunming was said on the phone.' };
    await (await platform.as('ILO', 'coordinator')).post('view-ilo', '/notes', note).expect(201);
    const held = `select position::text from log.checkpoints where source = 'agencies' and position = 4`;
    for (const until = Date.now() + 20_000; (await ofView(held)).length === 0; await pause(50))
      if (Date.now() > until) throw new Error('The view keeps no checkpoint');
    // What a backup from before the last event holds.
    await query(
      platform.databaseOf('agencies').ownerUrl,
      ...['events', 'commands', 'checkpoints'].map((table) => `alter table log.${table} disable trigger user`),
      'delete from log.events where position > 3',
      'delete from log.commands where last_position > 3',
      'delete from log.checkpoints where position > 3',
    );
  }, 120_000);
  afterAll(async () => {
    tokens.close();
    await platform.close();
    rmSync(folder, { recursive: true });
  }, 60_000);

  it('once whoever runs the source has accepted it, and nobody else', async () => {
    const path = '/operations/sources/agencies/follow-restored';
    await (await platform.as('ILO', 'coordinator')).post('agencies', path, {}).expect(403);
    await (await platform.as('ILO', 'coordinator')).post('view-ilo', path, {}).expect(409);
    expect(await sites()).toEqual(['Kunming', 'Tianjin']);
    const { body } = await (await platform.as('PMO', 'pmo')).post('agencies', path, {}).expect(200);
    expect(body).toEqual({ source: 'agencies', position: '3', setBack: {} });
  });

  it('by a process of its own, as the runbook says; private notes are kept', async () => {
    const [, words] = /node dist\/main\.js (follow-restored agencies)/.exec(readFileSync(RUNBOOK, 'utf8')) ?? [];
    expect(await run(...words!.split(' '))).toEqual({
      code: 0,
      said: expect.stringMatching(/as it was restored to 3; set back: views in MDGF-1880\n.*9 views were rebuilt/),
    });
    expect(await sites()).toEqual(['Tianjin']);
    expect(await ofView(`select position::text from delivery.cursors where source = 'agencies'`)).toEqual(['3']);
    const notes = await (await platform.as('ILO', 'coordinator')).get('view-ilo', `/programmes/${programme}/notes`);
    expect(notes.body.items).toMatchObject([{ text: 'Kunming was said on the phone.' }]);
  }, 60_000);

  it('rebuilds a view by a process of its own', async () => {
    expect(await run('rebuild', 'programme-directory')).toEqual({
      code: 0,
      said: expect.stringMatching(/1 views were rebuilt from 4 messages/),
    });
  }, 60_000);

  it('on a process that runs, by a coordinator of the organization alone', async () => {
    const path = '/operations/sources/agencies/follow-restored';
    await (await platform.as('UNESCO', 'coordinator')).post('view-ilo', path, {}).expect(403);
    const { body } = await (await platform.as('ILO', 'coordinator')).post('view-ilo', path, {}).expect(409);
    expect(body).toMatchObject({ code: 'NOTHING_TO_FOLLOW' });
  });
});
