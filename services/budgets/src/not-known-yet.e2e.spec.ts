import { setTimeout as pause } from 'node:timers/promises';
import { ParticipantAdmittedV1 } from '@concert/contracts/agencies';
import { standIn, type TestPerson, TestPlatform, YEM, yemParticipants } from '@concert/test-kit/platform';
import pg from 'pg';
import { budgets } from './budgets.module.js';

const DELIVERY = `hashtextextended('concert.delivery views', 0)`;

describe('S14: an allocation to a participant that was admitted just now', () => {
  let platform: TestPlatform;
  let pmo: TestPerson;
  let holder: pg.Client;

  beforeAll(async () => {
    platform = await TestPlatform.start(
      ...['agencies', 'activities', 'recommendations', 'reviews'].map(standIn),
      budgets,
    );
    pmo = await platform.as('PMO', 'pmo');
    for (const [programme, ...facts] of yemParticipants) await platform.publish(programme, ...facts);
    await platform.settled();
    holder = new pg.Client({ connectionString: platform.databaseOf('budgets').connectionString });
    await holder.connect();
  });
  afterAll(async () => {
    await holder.end();
    await platform.close();
  });

  /** While it is held, nothing reaches the views of budgets. */
  const hold = () => holder.query(`select pg_advisory_lock(${DELIVERY})`);
  const letGo = () => holder.query(`select pg_advisory_unlock(${DELIVERY})`);
  const admit = (organization: string) =>
    platform.publish(YEM, ParticipantAdmittedV1.publish({ organization, role: 'participating-un-organization' }));
  const allocate = (agency: string) =>
    pmo.post('budgets', `/programmes/${YEM}/allocations`, { agency, amount: { amount: '1.00', currency: 'USD' } });

  it('waits until it is known here', async () => {
    await hold();
    await admit('F83877O0');
    const answer = allocate('F83877O0').then(({ status }) => status);
    await pause(300);
    await letGo();
    expect(await answer).toBe(201);
  });

  it('is to be sent again when that takes long, and is told apart from a typing error', async () => {
    await hold();
    await admit('F83877P1');
    const { status, headers, body } = await allocate('F83877P1');
    await letGo();
    expect([status, headers['retry-after'], body.code]).toEqual([503, '1', 'NOT_KNOWN_YET']);
    await allocate('F83877P1').expect(201);

    const misspelt = await allocate('F83877P2');
    expect([misspelt.status, misspelt.body.code]).toEqual([400, 'PARTICIPANT_UNKNOWN']);
    expect(misspelt.body.detail).toContain('did you mean');
  });
});
