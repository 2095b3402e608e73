import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { PublishedMessage } from '@concert/messaging';
import { type CloudEventRecord, connectDriver, silent, toRecord, topicOf } from '@concert/messaging-kafka';
import { buildAll } from '../e2e/build.js';
import { Deployment } from '../e2e/deployment.js';
import { type Person, signIn } from '../e2e/people.js';
import { establishProgramme, must, planActivity, PROGRAMME } from '../e2e/small-programme.js';
import { start } from '../kafka/broker.mjs';
import { meanwhile } from './neighbour.js';

const SOURCE = 'activities';
const BATCHES = 150;
const RECORDS = 20;
const P99_MS = 500;

/** A record that nobody wrote, of a kind that its number decides: the next of a chain, a foreign one, one far ahead, an empty one. */
const forged = (nr: number): CloudEventRecord => {
  const position = BigInt(nr % 4 === 2 ? 99_999 + nr : 3 + (nr % 50));
  const message: PublishedMessage = {
    id: randomUUID(),
    type: 'activities.OccurrenceLogged.v1',
    source: nr % 4 === 1 ? 'evil' : SOURCE,
    stream: 'Activity-forged',
    streamVersion: 1,
    position,
    previous: position - 1n,
    programme: nr % 8 < 4 ? PROGRAMME : `FORGED-${nr % 5}`,
    effectiveDate: '2010-01-01',
    recordedAt: '2026-01-05T09:00:00.000001Z',
    actor: { user: 'x', organization: 'PMO', role: 'pmo' },
    correlationId: randomUUID(),
    causationId: randomUUID(),
    visibility: 'shared',
    data: nr % 4 === 3 ? {} : { what: 'forged' },
  };
  return toRecord(message);
};

describe('S15: while somebody floods a topic with 3,000 forged records', () => {
  let folder: string;
  let broker: Awaited<ReturnType<typeof start>>;
  let deployment: Deployment;
  let [pmo, ilo, unesco]: Person[] = [];

  beforeAll(async () => {
    buildAll();
    folder = await mkdtemp(join(tmpdir(), 'concert-forged-'));
    broker = await start({ dataDir: folder });
    deployment = await Deployment.start(['UNESCO'], broker.brokers);
    [pmo, ilo, unesco] = await Promise.all(
      ['pmo', 'ilo-coordinator', 'unesco-coordinator'].map((client) => signIn(deployment.origin, client)),
    );
    await establishProgramme(pmo!);
    await must(planActivity(ilo!, 'Training of trainers'));
  }, 300_000);

  afterAll(async () => {
    await deployment?.close();
    await broker?.stop();
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  const flood = async (): Promise<void> => {
    const topic = topicOf(SOURCE);
    const driver = await connectDriver({ brokers: [broker.brokers], clientId: 'stranger' }, [topic], silent);
    for (let batch = 0; batch < BATCHES; batch += 1) {
      await driver.sendBatch(
        topic,
        Array.from({ length: RECORDS }, (_, nr) => forged(batch * RECORDS + nr)),
      );
      await pause(20);
    }
    await driver.close();
  };
  const activities = () => unesco!.get(`/api/views/UNESCO/programmes/${PROGRAMME}/activities`);
  const titles = async (): Promise<string[]> =>
    (await activities()).body.items.map(({ title }: { title: string }) => title);

  it('the views are read and written as before, and hold nothing of them', async () => {
    const { p99 } = await meanwhile(
      'forged records',
      async () => {
        const began = performance.now();
        expect((await activities()).status).toBe(200);
        return performance.now() - began;
      },
      flood,
    );
    expect(p99).toBeLessThan(P99_MS);
    await must(planActivity(ilo!, 'Job fair'));
    for (const until = Date.now() + 30_000; !(await titles()).includes('Job fair') && Date.now() < until;)
      await pause(100);
    expect((await titles()).sort()).toEqual(['Job fair', 'Training of trainers']);
    const text = JSON.stringify((await activities()).body);
    expect(text).not.toContain('forged');
  }, 120_000);
});
