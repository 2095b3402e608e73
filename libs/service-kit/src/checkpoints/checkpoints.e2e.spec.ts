import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { EventStore } from '@concert/event-sourcing';
import { HttpSourceLog, type LogEvidence } from '@concert/messaging';
import { CheckpointKey, KeptCheckpoints } from '@concert/messaging-postgres';
import { programmeDirectory } from '@concert/programme-directory';
import { appendOf, standIn, TestPlatform } from '@concert/test-kit/platform';
import { Controller, Inject, Module, Post } from '@nestjs/common';
import pg from 'pg';
import { loadConfig } from '../configuration/load-config.js';
import { ServiceConfig } from '../configuration/service-config.js';
import { EVENT_STORE } from '../service/tokens.js';
import { askHolders } from './ask-holders.js';

/** A command, as far as this spec needs one. */
@Controller('sites')
class SitesController {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  @Post()
  add(): Promise<unknown> {
    return this.store.append(
      appendOf(programme, { type: 'agencies.SiteAdded.v1', data: { site: 'Lhasa', movement: 'both' } }),
    );
  }
}

@Module({ controllers: [SitesController] })
class SitesModule {}

const folder = mkdtempSync(join(tmpdir(), 'concert-checkpoints-'));
const keyFile = join(folder, 'agencies.pem');
const publicKeysFile = join(folder, 'public.json');
const programme = 'MDGF-1880';

let platform: TestPlatform;
let view: pg.Client;
let overHttp: HttpSourceLog;

const site = (name: string): Promise<void> =>
  platform.publish(programme, { type: 'agencies.SiteAdded.v1', data: { site: name, movement: 'both' } });
const heldUpTo = async (position: string): Promise<void> => {
  const kept = new KeptCheckpoints(view, 'agencies');
  for (const until = Date.now() + 15_000; (await kept.last())?.position !== position; await pause(50))
    if (Date.now() > until) throw new Error(`Held up to ${(await kept.last())?.position}, not to ${position}`);
};

beforeAll(async () => {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  writeFileSync(keyFile, pem);
  writeFileSync(publicKeysFile, JSON.stringify({ agencies: [new CheckpointKey(pem).publicPem] }));
  platform = await TestPlatform.startWith(
    (service) => ({
      CHECKPOINT_EVERY_SECONDS: '1',
      CHECKPOINT_PUBLIC_KEYS_FILE: publicKeysFile,
      ...(service === 'agencies' && { CHECKPOINT_KEY_FILE: keyFile }),
    }),
    { ...standIn('agencies'), module: SitesModule },
    { ...standIn('view-ilo'), publishedEvents: undefined, projections: [programmeDirectory] },
  );
  view = new pg.Client({ connectionString: platform.databaseOf('view-ilo').connectionString });
  await view.connect();
  const token = await platform.issuer.tokenFor({ organization: 'PMO', role: 'service' });
  overHttp = new HttpSourceLog({ serviceUrl: platform.service('agencies').url, token: () => Promise.resolve(token) });
}, 60_000);
afterAll(async () => {
  await view.end();
  await platform.close();
  rmSync(folder, { recursive: true });
});

it('a source signs what it recorded, and a view that reads it keeps that; over HTTP the same is told', async () => {
  for (const name of ['Kunming', 'Chengdu']) await site(name);
  await heldUpTo('2');
  const { evidence } = overHttp;
  const checkpoints = await evidence.checkpoints(0n);
  expect(checkpoints).toEqual(await new KeptCheckpoints(view, 'agencies').withEvents(0n));
  expect(await evidence.links(1n, 10)).toEqual([
    {
      position: 2n,
      id: expect.any(String),
      type: 'SiteAdded',
      digest: expect.any(String),
      hash: checkpoints.at(-1)?.hash,
    },
  ]);
  const { events: _, ...held } = checkpoints.at(-1)!;
  expect(await evidence.compare(held)).toEqual({ result: 'fits' });
  expect(await evidence.restorations()).toEqual([]);
  const coordinator = await platform.as('ILO', 'coordinator');
  await coordinator.get('agencies', '/published-events/checkpoints').expect(403);
});

it('(O2) a source asks at its start the views that it is told of, and goes on when one does not answer', async () => {
  const token = await platform.issuer.tokenFor({ organization: 'PMO', role: 'service' });
  const issuer = createServer((_, response) =>
    response.end(JSON.stringify({ access_token: token, expires_in: 3_600 })),
  );
  await new Promise<void>((done) => issuer.listen(0, '127.0.0.1', done));
  const config = loadConfig(ServiceConfig, {
    ...platform.issuer.env,
    DATABASE_URL: 'postgres://nowhere/none',
    OIDC_TOKEN_URL: `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/token`,
    SERVICE_CLIENT_ID: 'agencies',
    SERVICE_CLIENT_SECRET: 'secret',
    VIEW_URLS: `ILO=${platform.service('view-ilo').url},UNESCO=http://127.0.0.1:9`,
  });
  const [shown, silent]: string[][] = [[], []];
  const compare: LogEvidence['compare'] = async ({ position }) => {
    shown!.push(position);
    return { result: 'fits' };
  };
  await askHolders('agencies', config, { compare }, (view) => silent!.push(view));
  issuer.close();
  expect([shown, silent]).toEqual([['2'], ['UNESCO']]);
});

it('(O2) a log that lost what a view holds takes no writes, and says what to do', async () => {
  const owner = new pg.Client({ connectionString: platform.databaseOf('agencies').ownerUrl });
  await owner.connect();
  for (const table of ['events', 'commands', 'checkpoints'])
    await owner.query(`alter table log.${table} disable trigger user`);
  await owner.query('delete from log.events where position > 1; delete from log.commands where last_position > 1');
  await owner.query('delete from log.checkpoints where position > 1');
  await owner.end();

  const pmo = await platform.issuer.tokenFor({ organization: 'PMO', role: 'pmo' });
  const caughtUp = async (): Promise<string> =>
    (await fetch(`${platform.service('agencies').url}/health/caught-up`)).text();
  for (const until = Date.now() + 15_000; !(await caughtUp()).includes('nothing is recorded'); await pause(50))
    if (Date.now() > until) throw new Error(`Nothing noticed: ${await caughtUp()}`);
  const store = platform.service('agencies').app.get<EventStore>(EVENT_STORE);
  const answer = await fetch(`${platform.service('agencies').url}/sites`, {
    method: 'POST',
    headers: { authorization: `Bearer ${pmo}` },
  });
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({
    code: 'LOG_RESTORED',
    detail: expect.stringContaining('so nothing is recorded'),
  });
  await expect(site('Lhasa')).rejects.toMatchObject({
    code: 'LOG_RESTORED',
    message: expect.stringContaining('follow-restored agencies'),
  });
  expect(await store.head()).toBe(1n);
});
