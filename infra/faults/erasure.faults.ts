import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { participantViewHolding } from '@concert/participant-view';
import { standIn, startTestServer, type TestPerson, TestPlatform } from '@concert/test-kit/platform';
import type { Fault } from './fault.js';
import type { Rig } from './rig.js';

const PROGRAMME = 'MDGF-1880';
const CARDS = 12;
const VIEW = 'view-ilo';

const cardOf = (nr: number) => ({
  programme: PROGRAMME,
  sex: 'female',
  ageBand: '15-17',
  openedOn: '2010-03-01',
  personal: {
    name: `Exampleperson ${nr}`,
    birthDate: '1993-04-05',
    address: 'Lantern Lane 12',
    circumstances: 'She works.',
  },
});

const openPlatform = async (rig: Rig, folder: string): Promise<TestPlatform> => {
  process.env['CONCERT_TEST_POSTGRES'] ??= rig.parts.server.adminUrl;
  await startTestServer();
  const key = randomBytes(32).toString('hex');
  const platform = await TestPlatform.start(
    ...['agencies', 'activities', 'budgets', 'recommendations', 'reviews'].map(standIn),
    participantViewHolding({ key, folder }, 'ILO'),
  );
  rig.clearAway(() => platform.close());
  const record = (event: string, data: object): Promise<void> =>
    platform.publish(PROGRAMME, { type: `agencies.${event}.v1`, data, effectiveDate: '2009-01-09' });
  await record('JointProgrammeEstablished', {
    code: PROGRAMME,
    title: 'Youth, Employment and Migration',
    start: '2009-01-09',
    end: '2012-01-09',
    totalBudget: { amount: '2000.00', currency: 'USD' },
    modality: 'pass-through',
  });
  await record('ParticipantAdmitted', { organization: 'ILO', role: 'participating-un-organization' });
  await platform.settled();
  return platform;
};

const openCards = async (coordinator: TestPerson): Promise<string[]> => {
  const ids: string[] = [];
  for (let nr = 0; nr < CARDS; nr += 1) {
    const { body } = await coordinator.post(VIEW, '/beneficiaries', cardOf(nr)).expect(201);
    ids.push(body.id as string);
  }
  return ids;
};

/** Erases persons while their view is rebuilt without a pause; resolves to those that were erased. */
const eraseDuringRebuilds = async (rig: Rig, coordinator: TestPerson, ids: readonly string[]): Promise<Set<string>> => {
  const erased = new Set(rig.random.shuffled(ids).slice(0, CARDS / 2));
  let isOver = false;
  let rebuilds = 0;
  const refusals = new Set<string>();
  const rebuilding = (async () => {
    while (!isOver) {
      const { status, body } = await coordinator.post(VIEW, '/operations/views/beneficiaries/rebuild', {});
      if (status === 200) rebuilds += 1;
      else refusals.add(`${status} ${(body as { code?: string }).code}`);
    }
  })();
  for (const id of erased) {
    await rig.while(5, 60);
    await coordinator.post(VIEW, `/beneficiaries/${id}/erasure`, {}).expect(204);
  }
  isOver = true;
  await rebuilding;
  if (rebuilds === 0) rig.problems.push(`No rebuild was done: ${[...refusals].join(', ')}`);
  return erased;
};

/** Faults of what must be forgotten. */
export const ERASURE: readonly Fault[] = [
  {
    id: 'F24',
    name: 'Persons are erased during rebuilds',
    done: 'Six of twelve beneficiaries are erased at the service that keeps them while their view is rebuilt again and again; they must stay erased, the others stay as they are (lost: a person who is gone and should not be; doubled: one who is there and should not be).',
    notWith: { kafka: 'it stays within one service: nothing is sent' },
    needs: { bare: true },
    run: async (rig) => {
      const folder = await mkdtemp(join(tmpdir(), 'concert-keys-'));
      rig.clearAway(() => rm(folder, { recursive: true, force: true }));
      const platform = await openPlatform(rig, folder);
      const coordinator = await platform.as('ILO', 'coordinator');
      const ids = await openCards(coordinator);
      const erased = await eraseDuringRebuilds(rig, coordinator, ids);
      await platform.settled();
      const there = new Set<string>();
      for (const id of ids) {
        const { body } = await coordinator.get(VIEW, `/beneficiaries/${id}`).expect(200);
        if (body.personal) there.add(id);
        if ((body.status === 'erased') !== erased.has(id)) rig.problems.push(`A card that is ${body.status}`);
      }
      const pmo = await platform.as('PMO', 'pmo');
      const { body: views } = await pmo.get(VIEW, '/operations/views').expect(200);
      for (const { table, equal } of views.items as { table: string; equal: boolean }[])
        if (!equal) rig.problems.push(`${table} is not what the log says`);
      return {
        lost: ids.filter((id) => !erased.has(id) && !there.has(id)).length,
        doubled: [...erased].filter((id) => there.has(id)).length,
        outOfOrder: 0,
      };
    },
  },
];
