import { setTimeout as pause } from 'node:timers/promises';
import type { Subscriber, Transport } from '@concert/messaging';
import type { ViewSet } from '@concert/projections';
import type { Logger } from 'pino';
import { startDelivery } from './start-delivery.js';

it('(O2) delivery is interrupted while a rebuild fails again and again, and begins anew after the work', async () => {
  let outdated: readonly string[] = ['money'];
  const views = {
    followDefinitions: () => Promise.resolve(outdated),
    rebuildAll: () => Promise.reject(new Error('budgets/MDGF-1880 ends before 911')),
  } as unknown as ViewSet;
  const subscribed: string[] = [];
  const transport = {
    subscribe: ({ name }: Subscriber) => {
      subscribed.push(name);
      return Promise.resolve({ status: () => Promise.resolve({}), stop: () => Promise.resolve() });
    },
  } as unknown as Transport;
  const logger = { info: () => undefined, error: () => undefined } as unknown as Logger;
  const subscribers = [{ name: 'views' }] as unknown as Subscriber[];
  const delivery = await startDelivery({ views, subscribers, transport, logger, sourceOf: () => undefined as never });
  expect(subscribed).toEqual([]);

  const done = await delivery.interrupt(() => {
    outdated = [];
    return Promise.resolve('followed');
  });
  expect([done, subscribed]).toEqual(['followed', ['views']]);
  await expect(delivery.interrupt(() => Promise.reject(new Error('not this time')))).rejects.toThrow('not this time');
  expect(subscribed).toEqual(['views', 'views']);
  await delivery.stop();
});

it('(O2) delivery is interrupted for one work after another', async () => {
  const happened: string[] = [];
  const views = { followDefinitions: () => Promise.resolve([]) } as unknown as ViewSet;
  const transport = {
    subscribe: () => {
      happened.push('begins');
      return Promise.resolve({ stop: () => Promise.resolve(void happened.push('stops')) });
    },
  } as unknown as Transport;
  const subscribers = [{ name: 'views' }] as unknown as Subscriber[];
  const logger = {} as Logger;
  const delivery = await startDelivery({ views, subscribers, transport, logger, sourceOf: () => undefined as never });
  const works = async (name: string, ms: number): Promise<void> => {
    happened.push(`${name} begins`);
    await pause(ms);
    happened.push(`${name} ends`);
  };
  const first = delivery.interrupt(() => works('first', 20).then(() => Promise.reject(new Error('not this time'))));
  const second = delivery.interrupt(() => works('second', 1));
  await expect(first).rejects.toThrow('not this time');
  await second;
  await delivery.stop();
  const between = ['begins', 'stops'];
  const expected = [between, 'first begins', 'first ends', between, 'second begins', 'second ends', between];
  expect(happened).toEqual(expected.flat());
});

it('(O2) who stops delivery waits for the work that it is interrupted for, and nothing is delivered after', async () => {
  const views = { followDefinitions: () => Promise.resolve([]) } as unknown as ViewSet;
  let subscribed = 0;
  const transport = {
    subscribe: () => {
      subscribed += 1;
      return Promise.resolve({ stop: () => Promise.resolve(void (subscribed -= 1)) });
    },
  } as unknown as Transport;
  const subscribers = [{ name: 'views' }] as unknown as Subscriber[];
  const logger = {} as Logger;
  const delivery = await startDelivery({ views, subscribers, transport, logger, sourceOf: () => undefined as never });
  let isDone = false;
  const work = delivery.interrupt(() => pause(30).then(() => void (isDone = true)));
  await delivery.stop();
  expect([isDone, subscribed]).toEqual([true, 0]);
  await work;
});

it('(O2) who stops delivery does not wait for what is tried again for ever; nothing interrupts it any more', async () => {
  let isAway = false;
  const views = {
    followDefinitions: () => (isAway ? Promise.reject(new Error('the database is away')) : Promise.resolve([])),
  } as unknown as ViewSet;
  const transport = { subscribe: () => Promise.resolve({ stop: () => Promise.resolve() }) } as unknown as Transport;
  const logger = { error: () => undefined } as unknown as Logger;
  const subscribers = [{ name: 'views' }] as unknown as Subscriber[];
  const delivery = await startDelivery({ views, subscribers, transport, logger, sourceOf: () => undefined as never });
  await delivery.interrupt(() => Promise.resolve((isAway = true)));
  await delivery.stop();
  await expect(delivery.interrupt(() => Promise.resolve())).rejects.toThrow('being stopped');
});

it('(S18) a rebuild says how far it is, and ends between two pages when delivery is stopped', async () => {
  let isEnded = false;
  const views = {
    followDefinitions: () => Promise.resolve(['money']),
    rebuildAll: async (_: unknown, __: unknown, onProgress: (messages: number) => void) => {
      try {
        for (let messages = 5_000; ; messages += 5_000) {
          onProgress(messages);
          await pause(1);
        }
      } finally {
        isEnded = true;
      }
    },
  } as unknown as ViewSet;
  const logger = { info: () => undefined } as unknown as Logger;
  const subscribers = [{ name: 'views' }] as unknown as Subscriber[];
  const transport = {} as Transport;
  const delivery = await startDelivery({ views, subscribers, transport, logger, sourceOf: () => undefined as never });
  await pause(5);
  expect(await delivery.statuses[0]!()).toMatchObject({
    state: 'retrying',
    error: expect.stringMatching(/^money: rebuilt after a change of definition, \d+ messages so far$/),
  });
  await delivery.stop();
  expect(isEnded).toBe(true);
});

it('(O2) a subscriber that could be subscribed to is not subscribed to again because another one could not', async () => {
  const subscribed: string[] = [];
  let failures = 1;
  const views = { followDefinitions: () => Promise.resolve([]) } as unknown as ViewSet;
  const transport = {
    subscribe: ({ name }: Subscriber) => {
      if (name === 'reactions' && subscribed.length > 2 && failures > 0) {
        failures -= 1;
        return Promise.reject(new Error('the database is away'));
      }
      subscribed.push(name);
      return Promise.resolve({ stop: () => Promise.resolve() });
    },
  } as unknown as Transport;
  const logger = { error: () => undefined } as unknown as Logger;
  const subscribers = [{ name: 'views' }, { name: 'reactions' }] as unknown as Subscriber[];
  const delivery = await startDelivery({ views, subscribers, transport, logger, sourceOf: () => undefined as never });
  await delivery.interrupt(() => Promise.resolve());
  while (subscribed.length < 4) await pause(5);
  expect(subscribed).toEqual(['views', 'reactions', 'views', 'reactions']);
  await delivery.stop();
});
