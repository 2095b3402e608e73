import { setTimeout as pause } from 'node:timers/promises';
import { Turns } from './turns.js';

describe('turns', () => {
  it('come one after the other for one key, and side by side for two', async () => {
    const turns = new Turns();
    const minutes: string[] = [];
    const work = (name: string, ms: number) => async () => {
      minutes.push(`${name} begins`);
      await pause(ms);
      minutes.push(`${name} ends`);
    };
    await Promise.all([
      turns.take('a', work('a1', 20)),
      turns.take('a', work('a2', 0)),
      turns.take('b', work('b1', 0)),
    ]);
    expect(minutes).toEqual(['a1 begins', 'b1 begins', 'b1 ends', 'a1 ends', 'a2 begins', 'a2 ends']);
  });

  it('go on after one that failed', async () => {
    const turns = new Turns();
    const failed = turns.take('a', () => Promise.reject(new Error('refused')));
    const next = turns.take('a', () => Promise.resolve('done'));
    await expect(failed).rejects.toThrow('refused');
    await expect(next).resolves.toBe('done');
  });
});
