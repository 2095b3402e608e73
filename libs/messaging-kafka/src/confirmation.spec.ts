import { setTimeout as sleep } from 'node:timers/promises';
import type { PublishedMessage, SourceLog } from '@concert/messaging';
import { toRecord } from './cloud-events.js';
import { Confirmation } from './confirmation.js';
import { silent } from './logger.js';
import { claimOf } from './record-check.js';
import { RecordsSetAside } from './set-aside.js';

const messageOf = (source: string): PublishedMessage => ({
  id: `${source} 1`,
  type: `${source}.Recorded.v1`,
  source,
  stream: 'one',
  streamVersion: 1,
  position: 1n,
  previous: 0n,
  programme: 'MDGF-1880',
  effectiveDate: '2009-01-09',
  recordedAt: '2026-01-05T09:00:00.123456Z',
  actor: { user: 'lin', organization: 'ILO', role: 'agency-finance' },
  correlationId: 'c',
  causationId: 'c',
  visibility: 'shared',
  data: {},
});
const claimFor = (source: string) =>
  claimOf({ ...toRecord(messageOf(source)), topic: `concert.${source}`, partition: 0, offset: '0' }, source);

describe('S15: records that nobody vouches for', () => {
  it.each([
    ['refuses', (): Promise<never> => Promise.reject(new Error('It is away'))],
    ['hangs', (): Promise<never> => new Promise(() => undefined)],
  ])('wait for their own source alone: another %s', async (_, away) => {
    const stopping = new AbortController();
    const received: string[] = [];
    const troubled = new Set<string>();
    const logs: Readonly<Record<string, SourceLog>> = {
      agencies: { heads: away, readProgramme: away },
      budgets: {
        heads: () => Promise.resolve(new Map([['MDGF-1880', 1n]])),
        readProgramme: () => Promise.resolve([messageOf('budgets')]),
      },
    };
    const confirmation = new Confirmation({
      inbox: {
        positionOf: () => 0n,
        receive: (messages) => Promise.resolve(void received.push(...messages.map(({ id }) => id))),
      },
      sourceOf: (source) => logs[source]!,
      setAside: new RecordsSetAside(silent, 'views'),
      onTrouble: (source) => troubled.add(source),
      onDone: (source) => troubled.delete(source),
      signal: stopping.signal,
    });
    confirmation.later([claimFor('agencies')]);
    confirmation.later([claimFor('budgets')]);
    for (const until = Date.now() + 30_000; received.length === 0 && Date.now() < until;) await sleep(5);
    stopping.abort();
    expect(received).toEqual(['budgets 1']);
    expect(troubled.has('budgets')).toBe(false);
  });
});
