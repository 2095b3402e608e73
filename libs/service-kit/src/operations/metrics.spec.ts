import type { HealthController, Readiness } from './health.controller.js';
import { Metrics } from './metrics.js';
import type { RelayBacklog } from './relay-backlog.js';

const WORKING: Readiness = {
  service: 'budgets',
  ready: true,
  reasons: [],
  subscriptions: [{ subscriber: 'views', state: 'running', lag: { budgets: '0', activities: '0' } }],
  parked: 0,
};

const metricsOf = (answers: Readiness[]): Metrics => {
  const health = { readiness: () => Promise.resolve(answers.shift() as Readiness) };
  const backlog = { byTopic: () => Promise.resolve(new Map([['concert.budgets', 12]])) };
  return new Metrics(health as HealthController, 'budgets', backlog as unknown as RelayBacklog);
};

describe('O5: the metrics of a service', () => {
  it('tell at the first scrape how far delivery is behind', async () => {
    const [subscription] = WORKING.subscriptions;
    const behind = { ...WORKING, ready: false, subscriptions: [{ ...subscription!, lag: { activities: '31' } }] };
    const text = await metricsOf([behind]).read();
    expect(text).toContain('concert_subscription_lag{subscriber="views",source="activities",service="budgets"} 31');
    expect(text).toContain('concert_ready{service="budgets"} 0');
    expect(text).toContain('concert_relay_backlog{topic="concert.budgets",service="budgets"} 12');
  });

  it('tell that delivery is halted, and when it runs again', async () => {
    const [subscription] = WORKING.subscriptions;
    const halted = { ...WORKING, ready: false, subscriptions: [{ ...subscription!, state: 'halted' }] };
    const metrics = metricsOf([halted, WORKING]);
    const state = (name: string): string =>
      `concert_subscription_state{subscriber="views",state="${name}",service="budgets"}`;
    expect(await metrics.read()).toContain(`${state('halted')} 1`);
    const again = await metrics.read();
    expect(again).toContain(`${state('halted')} 0`);
    expect(again).toContain(`${state('running')} 1`);
  });

  it('say nothing of what the database does not tell, and never 0', async () => {
    const away: Readiness = { ...WORKING, ready: false, subscriptions: [], parked: null };
    const metrics = metricsOf([WORKING, away]);
    expect(await metrics.read()).toContain('concert_parked_messages{service="budgets"} 0');
    const text = await metrics.read();
    expect(text).not.toMatch(/concert_(?:parked_messages|subscription_lag)\{/);
    expect(text).toContain('concert_ready{service="budgets"} 0');
  });

  it('tell what was set aside of what a topic carried, by source and reason (S15)', async () => {
    const [subscription] = WORKING.subscriptions;
    const setAside = [{ source: 'budgets', reason: 'foreign', count: 2 }] as const;
    const text = await metricsOf([{ ...WORKING, subscriptions: [{ ...subscription!, setAside }] }]).read();
    expect(text).toContain(
      'concert_records_set_aside{subscriber="views",source="budgets",reason="foreign",service="budgets"} 2',
    );
  });
});
