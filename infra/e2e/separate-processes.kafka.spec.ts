import { setTimeout as pause } from 'node:timers/promises';
import { buildAll } from './build.js';
import { Deployment } from './deployment.js';
import { type Person, signIn } from './people.js';
import { establishProgramme, must, planActivity, PROGRAMME } from './small-programme.js';

/** Asks again until the answer is as wished; a view of another process comes to know things in its own time. */
const eventually = async <Value>(ask: () => Promise<Value>, isAsWished: (value: Value) => boolean): Promise<Value> => {
  for (const until = Date.now() + 30_000; ; await pause(100)) {
    const value = await ask();
    if (isAsWished(value) || Date.now() > until) return value;
  }
};

describe('services and views as processes of their own, joined by Kafka', () => {
  let deployment: Deployment;
  let pmo: Person;
  let nsc: Person;
  let ilo: Person;
  let unesco: Person;

  beforeAll(async () => {
    buildAll();
    deployment = await Deployment.start(['UNESCO', 'PMO', 'NSC'], process.env.KAFKA_BROKERS!);
    [pmo, nsc, ilo, unesco] = await Promise.all([
      signIn(deployment.origin, 'pmo'),
      signIn(deployment.origin, 'nsc'),
      signIn(deployment.origin, 'ilo-coordinator'),
      signIn(deployment.origin, 'unesco-coordinator'),
    ]);
    await establishProgramme(pmo);
  }, 240_000);

  afterAll(() => deployment?.close(), 60_000);

  const titlesIn = async (person: Person, participant: string): Promise<string[]> => {
    const { status, body } = await person.get(`/api/views/${participant}/programmes/${PROGRAMME}/activities`);
    return status === 200 ? body.items.map(({ title }: { title: string }) => title) : [];
  };
  const whatIn = async (person: Person, participant: string): Promise<string> =>
    JSON.stringify((await person.get(`/api/views/${participant}/programmes/${PROGRAMME}/activities`)).body);

  const plan = (title: string) => planActivity(ilo, title);

  it("an activity logged by ILO arrives in UNESCO's view, the PMO's and the NSC's", async () => {
    const { status, body } = await plan('Training of trainers');
    expect([status, body]).toEqual([201, { id: expect.any(String) }]);
    await must(
      ilo.post(`/api/activities/programmes/${PROGRAMME}/activities/${body.id}/occurrences`, {
        what: 'First training of trainers',
        site: 'Tianjin',
        from: '2010-03-15',
        participants: [{ sex: 'female', ageBand: '15-24', count: 12 }],
      }),
    );

    for (const [person, participant] of [
      [unesco, 'UNESCO'],
      [pmo, 'PMO'],
      [nsc, 'NSC'],
    ] as const) {
      const seen = await eventually(
        () => whatIn(person, participant),
        (text) => text.includes('First training'),
      );
      expect(seen).toContain('First training of trainers');
    }
    expect((await unesco.get(`/api/views/NSC/programmes/${PROGRAMME}`)).status).toBe(403);
  }, 60_000);

  it('a view that was killed takes up what happened meanwhile, once', async () => {
    await deployment.kill('view-unesco');
    await plan('Career guidance');
    deployment.restart('view-unesco');
    await deployment.ready();

    const titles = await eventually(
      () => titlesIn(unesco, 'UNESCO'),
      (all) => all.includes('Career guidance'),
    );
    expect(titles.sort()).toEqual(['Career guidance', 'Training of trainers']);
  }, 120_000);

  it('a service killed after it acknowledged loses nothing', async () => {
    await plan('Job fair');
    await deployment.kill('activities');
    deployment.restart('activities');
    await deployment.ready();

    const titles = await eventually(
      () => titlesIn(pmo, 'PMO'),
      (all) => all.includes('Job fair'),
    );
    expect(titles.sort()).toEqual(['Career guidance', 'Job fair', 'Training of trainers']);
  }, 120_000);
});
