import type { CommandContext } from './command.js';
import { CommandLog } from './command-log.js';
import type { Evolution } from './decider.js';
import { Rejection, StaleRead, VersionConflict } from './errors.js';
import type { DomainEvent, RecordedEvent } from './event.js';
import type { AppendRequest, AppendResult, EventStore } from './event-store.js';

type AdvanceRecorded = DomainEvent<'AdvanceRecorded', { amount: number }>;
type NoteWritten = DomainEvent<'NoteWritten', { text: string }>;

const fund: Evolution<number, AdvanceRecorded | NoteWritten> = {
  initial: 0,
  evolve: (total, event) => (event.type === 'AdvanceRecorded' ? total + event.data.amount : total),
};

class OverTheTotal extends Rejection {
  readonly code = 'FUND_OVER_THE_TOTAL';
}

const recordAdvance =
  (amount: number) =>
  (total: number): AdvanceRecorded[] => {
    if (total + amount > 100) throw new OverTheTotal('More than the total', { total, amount });
    return [{ type: 'AdvanceRecorded', data: { amount } }];
  };

/** One stream in memory; `beforeAppend` lets somebody else come first. */
class OneStream implements EventStore {
  readonly events: RecordedEvent[] = [];
  private readonly results = new Map<string, AppendResult>();
  beforeAppend: () => void = () => undefined;

  append(request: AppendRequest): Promise<AppendResult> {
    this.beforeAppend();
    if (request.expectedVersion !== this.events.length)
      return Promise.reject(new VersionConflict(request.stream, String(request.expectedVersion), this.events.length));
    this.write(...request.events);
    const result: AppendResult = {
      stream: request.stream,
      streamVersion: this.events.length,
      firstPosition: BigInt(this.events.length - request.events.length + 1),
      lastPosition: BigInt(this.events.length),
      repeated: false,
    };
    this.results.set(request.commandId, { ...result, repeated: true });
    return Promise.resolve(result);
  }

  write(...events: readonly DomainEvent[]): void {
    for (const event of events)
      this.events.push({ ...event, position: BigInt(this.events.length + 1) } as unknown as RecordedEvent);
  }

  readStream = (): Promise<RecordedEvent[]> => Promise.resolve([...this.events]);
  read = (after: bigint, limit: number): Promise<RecordedEvent[]> =>
    Promise.resolve(this.events.slice(Number(after), Number(after) + limit));
  head = (): Promise<bigint> => Promise.resolve(BigInt(this.events.length));
  resultOf = (commandId: string): Promise<AppendResult | undefined> => Promise.resolve(this.results.get(commandId));
  onAppended = () => () => undefined;
}

const context: CommandContext = {
  commandId: 'c1',
  issuedAt: '2026-01-05T09:00:00Z',
  actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
  correlationId: 'r1',
};

describe('a command on its way to the log', () => {
  let store: OneStream;
  let log: CommandLog;
  const run = (amount: number, overrides: Partial<CommandContext> = {}) =>
    log.run({
      stream: 'fund',
      programme: 'MDGF-1880',
      evolution: fund,
      context: { ...context, ...overrides },
      decide: recordAdvance(amount),
    });

  beforeEach(() => {
    store = new OneStream();
    log = new CommandLog(store, (type) => type === 'AdvanceRecorded');
  });

  it('is decided on the state of its stream and appended', async () => {
    await run(60);
    await expect(run(50, { commandId: 'c2' })).rejects.toBeInstanceOf(OverTheTotal);
    expect(store.events).toHaveLength(1);
  });

  it('returns the first result when it comes again', async () => {
    const first = await run(60);
    expect(await run(60)).toEqual(first);
    expect(store.events).toHaveLength(1);
  });

  it('is decided anew when somebody else came first', async () => {
    store.beforeAppend = () => {
      store.beforeAppend = () => undefined;
      store.write({ type: 'AdvanceRecorded', data: { amount: 50 } });
    };
    await expect(run(60)).rejects.toBeInstanceOf(OverTheTotal);
  });

  it('is refused when its sender has not seen the current version', async () => {
    await run(10);
    await expect(run(10, { commandId: 'c2', expectedVersion: 0 })).rejects.toBeInstanceOf(VersionConflict);
    expect(await run(10, { commandId: 'c3', expectedVersion: 1 })).toMatchObject({ streamVersion: 2 });
  });

  it('names the position of the last event that others can read', async () => {
    const outcome = await log.run({
      stream: 'fund',
      programme: 'MDGF-1880',
      evolution: fund,
      context,
      decide: (): (AdvanceRecorded | NoteWritten)[] => [
        { type: 'AdvanceRecorded', data: { amount: 1 } },
        { type: 'NoteWritten', data: { text: 'private' } },
      ],
    });
    expect(outcome).toEqual({ stream: 'fund', streamVersion: 2, position: 1n });
  });

  it('appends nothing when nothing is decided', async () => {
    const outcome = await log.run({ stream: 'fund', programme: 'P', evolution: fund, context, decide: () => [] });
    expect(outcome).toEqual({ stream: 'fund', streamVersion: 0 });
  });

  describe('with what it looked up', () => {
    const prepared = (prepare: () => Promise<number>, known: { stream: string; version: number }) =>
      log.runPrepared(async () => {
        const amount = await prepare();
        const conditions = [known];
        return { stream: 'fund', programme: 'P', evolution: fund, context, decide: recordAdvance(amount), conditions };
      });
    const other = { stream: 'other', version: 3 };

    it('is prepared and decided anew when that is stale', async () => {
      const amounts = [10, 20];
      let appends = 0;
      store.beforeAppend = () => {
        appends += 1;
        if (appends === 1) throw new StaleRead('other', 3, 4);
      };
      await prepared(() => Promise.resolve(amounts.shift() ?? 0), other);
      expect(store.events).toMatchObject([{ data: { amount: 20 } }]);
    });

    it('is prepared anew when its own stream has moved on since', async () => {
      let readings = 0;
      const move = (): Promise<number> => {
        readings += 1;
        if (readings === 1) store.write({ type: 'AdvanceRecorded', data: { amount: 1 } });
        return Promise.resolve(10);
      };
      await expect(prepared(move, { stream: 'fund', version: 0 })).rejects.toBeInstanceOf(StaleRead);
      expect(readings).toBe(5);
      expect(store.events).toHaveLength(1);
    });

    it('makes others on those streams wait from the second time on', async () => {
      const order: string[] = [];
      let behind: Promise<unknown> | undefined;
      store.beforeAppend = () => {
        store.beforeAppend = () => undefined;
        throw new StaleRead('other', 3, 4);
      };
      const first = prepared(async () => {
        order.push('prepared');
        if (order.length > 1)
          behind = log.run({
            ...{ stream: 'other', programme: 'P', evolution: fund, context: { ...context, commandId: 'c2' } },
            decide: () => (order.push('behind'), []),
          });
        await new Promise((resolve) => setTimeout(resolve, 5));
        order.push('decided');
        return 10;
      }, other);
      await first;
      await behind;
      expect(order).toEqual(['prepared', 'decided', 'prepared', 'decided', 'behind']);
    });
  });
});
