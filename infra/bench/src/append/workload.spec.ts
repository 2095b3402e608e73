import type { StoredEvent } from './contender.js';
import { eventOf, faultIn } from './workload.js';

const workload = { writers: 1, eventsPerAppend: 2 };

const stored = (streamVersion: number, position = streamVersion): StoredEvent => ({
  position: BigInt(position),
  stream: 'Budget-1',
  streamVersion,
  ...eventOf('Budget-1', streamVersion, 2),
});

const twoAppends = new Map([['Budget-1', 2]]);

it('finds nothing wrong with what is there once, in order and as sent', () => {
  expect(
    faultIn(
      [1, 2, 3, 4].map((version) => stored(version)),
      twoAppends,
      workload,
    ),
  ).toBeUndefined();
});

it.each<[string, StoredEvent[]]>([
  ['holds 2 events, 4 were acknowledged', [stored(1), stored(2)]],
  ['has 4 where 3 belongs', [stored(1), stored(2), stored(4)]],
  ['has 2 where 3 belongs', [stored(1), stored(2), stored(2, 3)]],
  ['position 2 follows 2', [stored(1), stored(2), stored(3, 2)]],
  ['is not what was sent', [stored(1), { ...stored(2), data: { ...eventOf('Budget-1', 2, 2).data, agency: 'FAO' } }]],
  ['is not what was sent', [stored(1), { ...stored(2), metadata: {} }]],
])('says what is wrong: %s', (fault, rows) => {
  expect(faultIn(rows, twoAppends, workload)).toContain(fault);
});

it('says when an append failed half way', () => {
  expect(faultIn([], twoAppends, workload)).toBe('Budget-1 holds 0 events, 4 were acknowledged');
});
