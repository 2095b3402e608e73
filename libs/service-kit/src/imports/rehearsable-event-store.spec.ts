import { CommandLog, type DomainEvent, type EventStore, type RecordedEvent } from '@concert/event-sourcing';
import { RehearsableEventStore } from './rehearsable-event-store.js';

type Counted = DomainEvent<'Counted', { to: number }>;

class LogInMemory {
  readonly streams = new Map<string, RecordedEvent[]>();
  appends = 0;

  readStream(stream: string): Promise<RecordedEvent[]> {
    return Promise.resolve(this.streams.get(stream) ?? []);
  }

  append({ stream, events }: Parameters<EventStore['append']>[0]): Promise<unknown> {
    const history = this.streams.get(stream) ?? [];
    this.streams.set(stream, [...history, ...(events as unknown as RecordedEvent[])]);
    this.appends += 1;
    return Promise.resolve({ stream, streamVersion: history.length + 1, firstPosition: 1n, lastPosition: 1n });
  }

  resultOf(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
}

describe('A rehearsal', () => {
  const counting = { initial: 0, evolve: (_: number, { data }: Counted) => data.to };
  let memory: LogInMemory;
  let store: RehearsableEventStore;
  let commands: CommandLog;
  let seen: number[];

  /** Counts one further, at most to `limit`. */
  const count = (stream: string, limit = 10) =>
    commands.run<number, Counted>({
      ...{ stream, programme: 'MDGF-1880', evolution: counting },
      context: {
        ...{ commandId: `${stream}-${seen.length}`, issuedAt: '2011-01-01T00:00:00Z', correlationId: 'c' },
        actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
      },
      decide: (state) => {
        if (state >= limit) throw new Error('No further');
        seen.push(state);
        return [{ type: 'Counted', data: { to: state + 1 } }];
      },
    });

  beforeEach(() => {
    memory = new LogInMemory();
    store = new RehearsableEventStore(memory as unknown as EventStore);
    commands = new CommandLog(store, () => true);
    seen = [];
  });

  it('lets commands meet what came before them, and the log never knows', async () => {
    await count('a');
    await store.rehearse(async () => {
      await count('a');
      await count('a');
    });
    expect(seen).toEqual([0, 1, 2]);
    expect(memory.appends).toBe(1);
    await count('a');
    expect(seen).toEqual([0, 1, 2, 1]);
  });

  it('takes back all of what was tried together when a part of it is refused', async () => {
    await store.rehearse(async () => {
      await count('a');
      const together = store.together(async () => {
        await count('a');
        await count('b');
        await count('a', 2);
      });
      await expect(together).rejects.toThrow('No further');
      await count('a');
      await count('b');
    });
    expect(seen).toEqual([0, 1, 0, 1, 0]);
    expect(memory.appends).toBe(0);
  });

  it('is performed as it was rehearsed', async () => {
    const { appends } = await store.rehearse(async () => {
      await count('a');
      await count('a');
    });
    const performed = await store.perform(appends);
    expect([...performed.values()].map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect(memory.streams.get('a')).toHaveLength(2);
    expect(appends.map(({ expectedVersion }) => expectedVersion)).toEqual([0, 1]);
  });

  it('leaves alone what others do at the same time', async () => {
    await Promise.all([store.rehearse(() => count('a')), count('b')]);
    expect([...memory.streams.keys()]).toEqual(['b']);
  });
});
