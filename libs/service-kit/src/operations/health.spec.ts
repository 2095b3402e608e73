import type { SubscriptionStatus } from '@concert/messaging';
import type { FastifyReply } from 'fastify';
import type { DataSource } from 'typeorm';
import { HealthController, Subscriptions } from './health.controller.js';
import type { Parking } from './parking.js';

const views = (state: SubscriptionStatus['state'], behind: bigint): SubscriptionStatus => ({
  subscriber: 'views',
  state,
  lag: { activities: behind },
});

describe('O4: the probes of a service', () => {
  let status: SubscriptionStatus;
  let parked: object[];
  let isDatabaseAway: boolean;
  let subscriptions: Subscriptions;

  beforeEach(() => {
    [status, parked, isDatabaseAway] = [views('running', 0n), [], false];
    subscriptions = new Subscriptions();
    subscriptions.all = [() => Promise.resolve(status)];
  });

  const ask = async (probe: 'ready' | 'caughtUp'): Promise<number> => {
    let answered = 200;
    const reply = { status: (code: number) => (answered = code) } as unknown as FastifyReply;
    const dataSource = { query: () => (isDatabaseAway ? Promise.reject(new Error('away')) : Promise.resolve([])) };
    const parking = { parked: () => Promise.resolve(parked) };
    const health = new HealthController(
      dataSource as unknown as DataSource,
      parking as unknown as Parking,
      subscriptions,
      'budgets',
    );
    await health[probe](reply);
    return answered;
  };

  it('say ready and caught up when nothing waits', async () => {
    expect([await ask('ready'), await ask('caughtUp')]).toEqual([200, 200]);
  });

  it.each([
    ['a message waits', () => (status = views('running', 1n))],
    ['a message is parked', () => (parked = [{}])],
    ['Kafka is away', () => (status = views('retrying', 31n))],
    ['delivery is halted', () => (status = views('halted', 5n))],
  ])('stay ready, and not caught up, while %s', async (_, trouble) => {
    subscriptions.hold = true;
    trouble();
    expect([await ask('ready'), await ask('caughtUp')]).toEqual([200, 503]);
  });

  it('say neither while the record is read for the first time', async () => {
    status = views('running', 785n);
    expect([await ask('ready'), await ask('caughtUp')]).toEqual([503, 503]);
    status = views('running', 7n);
    expect([await ask('ready'), await ask('caughtUp')]).toEqual([200, 503]);
    status = views('running', 200n);
    expect(await ask('ready')).toBe(200);
  });

  it('say neither while the database is away, or delivery has not begun', async () => {
    subscriptions.hold = true;
    isDatabaseAway = true;
    expect([await ask('ready'), await ask('caughtUp')]).toEqual([503, 503]);
    isDatabaseAway = false;
    subscriptions.all = undefined;
    expect([await ask('ready'), await ask('caughtUp')]).toEqual([503, 503]);
  });
});
