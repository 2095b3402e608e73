import { setTimeout as pause } from 'node:timers/promises';
import { KeyedMutex } from './keyed-mutex.js';

describe('A mutex by key', () => {
  it('come one after the other for one key, and side by side for two', async () => {
    const mutex = new KeyedMutex();
    const minutes: string[] = [];
    const work = (name: string, ms: number) => async () => {
      minutes.push(`${name} begins`);
      await pause(ms);
      minutes.push(`${name} ends`);
    };
    await Promise.all([mutex.run('a', work('a1', 20)), mutex.run('a', work('a2', 0)), mutex.run('b', work('b1', 0))]);
    expect(minutes).toEqual(['a1 begins', 'b1 begins', 'b1 ends', 'a1 ends', 'a2 begins', 'a2 ends']);
  });

  it('go on after one that failed', async () => {
    const mutex = new KeyedMutex();
    const failed = mutex.run('a', () => Promise.reject(new Error('refused')));
    const next = mutex.run('a', () => Promise.resolve('done'));
    await expect(failed).rejects.toThrow('refused');
    await expect(next).resolves.toBe('done');
  });
});
