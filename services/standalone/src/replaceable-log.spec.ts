import type { PublishedLog } from '@concert/messaging';
import { ReplaceableLog } from './replaceable-log.js';

class LogThatEndsAt implements PublishedLog {
  readonly source = 'budgets';
  readonly listeners = new Set<() => void>();

  constructor(private readonly position: bigint) {}

  read = () => Promise.resolve({ messages: [], scannedTo: this.position });
  readProgramme = () => Promise.resolve([]);
  heads = () => Promise.resolve(new Map([['MDGF-1880', this.position]]));
  onAppended(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
}

describe('A log that is replaced', () => {
  it('answers for the one it stands for', async () => {
    const log = new ReplaceableLog(new LogThatEndsAt(3n));
    expect(log.source).toBe('budgets');
    expect(await log.read(0n, 10)).toMatchObject({ scannedTo: 3n });
    expect((await log.heads()).get('MDGF-1880')).toBe(3n);
  });

  it('lets readers wait for the next one', async () => {
    const log = new ReplaceableLog(new LogThatEndsAt(3n));
    log.suspend();
    const page = log.read(3n, 10);
    log.resume(new LogThatEndsAt(7n));
    expect(await page).toMatchObject({ scannedTo: 7n });
  });

  it('wakes who listens, then and whenever the next one grows', () => {
    const log = new ReplaceableLog(new LogThatEndsAt(3n));
    let calls = 0;
    const stop = log.onAppended(() => (calls += 1));
    log.suspend();
    const next = new LogThatEndsAt(7n);
    log.resume(next);
    expect(calls).toBe(1);
    for (const listener of next.listeners) listener();
    expect(calls).toBe(2);
    stop();
    for (const listener of next.listeners) listener();
    expect(calls).toBe(2);
  });
});
