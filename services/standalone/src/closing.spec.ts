import { setTimeout as delay } from 'node:timers/promises';
import { Closing } from './closing.js';

describe('what was started', () => {
  it('is stopped in reverse order, once, whatever fails on the way', async () => {
    const stopped: string[] = [];
    const closing = new Closing();
    closing.add(async () => stopped.push('database'));
    closing.add(async () => {
      stopped.push('service');
      throw new Error('stuck');
    });
    closing.add(async () => {
      await delay(5);
      stopped.push('gateway');
    });
    const [first, second] = await Promise.all([closing.run(), closing.run()]);
    expect(stopped).toEqual(['gateway', 'service', 'database']);
    expect(first).toEqual([new Error('stuck')]);
    expect(second).toBe(first);
  });
});
