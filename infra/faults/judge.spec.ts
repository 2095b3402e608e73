import type { AppendRequest, RecordedEvent } from '@concert/event-sourcing';
import { type Held, judge } from './judge.js';
import { Random } from './random.js';
import { digestAfter, NOTE } from './views.js';

const events = (...commands: readonly string[]): RecordedEvent[] =>
  commands.map(
    (causationId, index) =>
      ({
        type: NOTE,
        id: `event-${index + 1}`,
        position: BigInt(index + 1),
        programme: 'CP-TING',
        causationId,
        recordedAt: `2026-01-05T09:00:0${index}.000001Z`,
      }) as RecordedEvent,
  );

const sent = (...commands: readonly string[]): AppendRequest[] =>
  commands.map((commandId) => ({ commandId, events: [{}] }) as unknown as AppendRequest);

const heldOf = (log: readonly RecordedEvent[]): Held => ({
  entries: log.map(({ programme, position }) => ({ programme, position: Number(position), times: 1 })),
  chains: [{ programme: 'CP-TING', disorders: 0, digest: log.reduce((digest, { id }) => digestAfter(digest, id), '') }],
});

const log = events('a', 'b', 'c');
const acknowledged = sent('a', 'b', 'c');
const sound = { acknowledged, log, held: heldOf(log), release: 1 } as const;
const NOTHING = { lost: 0, doubled: 0, outOfOrder: 0 };

describe('The judge of a run', () => {
  it('finds nothing where everything is as it should be', () => expect(judge(sound)).toEqual(NOTHING));

  it('finds a command that was acknowledged and is not in the log', () =>
    expect(judge({ ...sound, acknowledged: sent('a', 'b', 'c', 'd') })).toEqual({ ...NOTHING, lost: 1 }));

  it('finds a command that was recorded twice', () => {
    const twice = events('a', 'b', 'b');
    expect(judge({ ...sound, acknowledged: sent('a', 'b'), log: twice, held: heldOf(twice) })).toEqual({
      ...NOTHING,
      doubled: 1,
    });
  });

  it('finds a message that the views do not hold', () =>
    expect(judge({ ...sound, held: heldOf(log.slice(0, 2)) })).toEqual({ ...NOTHING, lost: 1 }));

  it('finds a message that was applied twice, and one that nobody recorded', () => {
    const { entries, chains } = heldOf(log);
    const more = [
      ...entries.map((entry) => ({ ...entry, times: entry.position === 2 ? 2 : 1 })),
      { programme: 'CP-TING', position: 9, times: 1 },
    ];
    expect(judge({ ...sound, held: { entries: more, chains } })).toEqual({ ...NOTHING, doubled: 2 });
  });

  it('finds another order, also one that left every number right', () => {
    const { entries, chains } = heldOf([log[1]!, log[0]!, log[2]!]);
    expect(judge({ ...sound, held: { entries, chains } })).toEqual({ ...NOTHING, outOfOrder: 1 });
  });

  it('finds gaps between positions, and a clock that went back where the log notes no correction', () => {
    const gap = log.map((event, index) => (index === 2 ? { ...event, position: 4n } : event));
    expect(judge({ ...sound, log: gap, held: heldOf(gap) })).toEqual({ ...NOTHING, outOfOrder: 1 });
    const back = log.map((event, index) => (index === 2 ? { ...event, recordedAt: '2025-01-01T00:00:00Z' } : event));
    expect(judge({ ...sound, log: back })).toEqual({ ...NOTHING, outOfOrder: 1 });
    expect(judge({ ...sound, log: back, clockCorrections: new Set([3n]) })).toEqual(NOTHING);
  });
});

it('chance is the same for the same seed', () => {
  const draw = (seed: number): number[] => {
    const random = new Random(seed);
    return Array.from({ length: 50 }, () => random.between(1, 6));
  };
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  expect(new Set(draw(7))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
});
