import fc from 'fast-check';
import { Inbox, LogRegressed, MAX_BATCH } from './inbox.js';
import { chainOf, type Cursor, type PublishedMessage } from './message.js';
import type { SourceLog } from './published-log.js';
import { CursorMoved, type CursorMove, type Subscriber } from './transport.js';

const SOURCE = 'budgets';
const YEM = 'MDGF-1880';

const message = (position: number, previous: number, programme = YEM, id = `${programme}#${position}`) =>
  ({ id, source: SOURCE, programme, position: BigInt(position), previous: BigInt(previous) }) as PublishedMessage;

/** A log whose entries belong to the programmes named, in order. */
const logOf = (...programmes: readonly string[]): PublishedMessage[] => {
  const heads = new Map<string, number>();
  return programmes.map((programme, index) => {
    const previous = heads.get(programme) ?? 0;
    heads.set(programme, index + 1);
    return message(index + 1, previous, programme);
  });
};

/** The service behind the messages, asked for gaps. */
const sourceOf = (messages: readonly PublishedMessage[]) => {
  const fetched: string[] = [];
  const log: SourceLog = {
    readProgramme: (programme, after, limit) => {
      const page = messages.filter((one) => one.programme === programme && one.position > after).slice(0, limit);
      fetched.push(...page.map(({ id }) => id));
      return Promise.resolve(page);
    },
    heads: () => Promise.resolve(new Map(messages.map(({ programme, position }) => [programme, position]))),
  };
  return { log, fetched, of: () => log };
};

class Reader implements Subscriber {
  readonly name = 'reader';
  readonly sources = [SOURCE];
  readonly seen: PublishedMessage[] = [];
  readonly batches: number[] = [];
  fails: 'never' | 'before' | 'after' = 'never';
  private readonly reached = new Map<string, Cursor>();

  cursors = (): Promise<Cursor[]> => Promise.resolve([...this.reached.values()]);

  apply = (messages: readonly PublishedMessage[], moves: readonly CursorMove[]): Promise<void> => {
    const fails = this.fails;
    this.fails = 'never';
    if (fails === 'before') return Promise.reject(new Error('The connection was lost'));
    for (const move of moves)
      if ((this.reached.get(chainOf(move))?.position ?? 0n) !== move.from) return Promise.reject(new CursorMoved(move));
    for (const move of moves) this.reached.set(chainOf(move), move);
    this.seen.push(...messages);
    this.batches.push(messages.length);
    return fails === 'after' ? Promise.reject(new Error('The connection was lost')) : Promise.resolve();
  };

  idsOf(programme: string): string[] {
    return this.seen.filter((one) => one.programme === programme).map(({ id }) => id);
  }
}

const idsIn = (log: readonly PublishedMessage[], programme: string): string[] =>
  log.filter((one) => one.programme === programme).map(({ id }) => id);

describe('An inbox', () => {
  it('takes what arrives while a source does not say how far its log goes', async () => {
    const reader = new Reader();
    const { log } = sourceOf([]);
    const inbox = await Inbox.open(reader, () => ({ ...log, heads: () => new Promise(() => undefined) }));
    for (const ask of [inbox.checkAgainst(SOURCE), inbox.catchUp(SOURCE)]) void ask;
    await inbox.receive(logOf(YEM));
    expect(reader.seen).toHaveLength(1);
  });

  it('drops what it has seen', async () => {
    const log = logOf(YEM, YEM);
    const reader = new Reader();
    const inbox = await Inbox.open(reader, sourceOf(log).of);

    await inbox.receive([...log, ...log]);
    await inbox.receive(log);

    expect(reader.seen).toEqual(log);
  });

  it('fetches what is missing, and nothing else, from the source', async () => {
    const log = logOf(YEM, YEM, 'CP-TING', YEM);
    const source = sourceOf(log);
    const reader = new Reader();
    const inbox = await Inbox.open(reader, source.of);

    await inbox.receive([log[0]!, log[3]!]);

    expect(reader.idsOf(YEM)).toEqual(['MDGF-1880#1', 'MDGF-1880#2', 'MDGF-1880#4']);
    expect(source.fetched).not.toContain('CP-TING#3');
  });

  it('goes on where its subscriber stopped', async () => {
    const log = logOf(YEM, YEM, YEM);
    const reader = new Reader();
    await (await Inbox.open(reader, sourceOf(log).of)).receive(log.slice(0, 2));

    await (await Inbox.open(reader, sourceOf(log).of)).receive(log);

    expect(reader.seen).toEqual(log);
  });

  it('gives a subscriber at most one thousand messages at once', async () => {
    const log = logOf(...Array.from({ length: 2_500 }, () => YEM));
    const reader = new Reader();

    await (await Inbox.open(reader, sourceOf(log).of)).receive(log);

    expect(reader.batches).toEqual([MAX_BATCH, MAX_BATCH, 500]);
  });

  it.each(['before', 'after'] as const)(
    'takes no effect twice when the connection is lost %s the commit',
    async (moment) => {
      const log = logOf(YEM, 'CP-TING', YEM);
      const reader = new Reader();
      const inbox = await Inbox.open(reader, sourceOf(log).of);
      reader.fails = moment;

      await expect(inbox.receive(log)).rejects.toThrow('The connection was lost');
      await inbox.receive(log);

      expect(reader.seen).toEqual(log);
    },
  );

  it('gives way to another process that delivers to the same subscriber', async () => {
    const log = logOf(YEM, YEM, YEM);
    const reader = new Reader();
    const [one, other] = [await Inbox.open(reader, sourceOf(log).of), await Inbox.open(reader, sourceOf(log).of)];
    await one.receive(log.slice(0, 2));

    await expect(other.receive(log)).rejects.toThrow(CursorMoved);
    await other.receive(log);

    expect(reader.seen).toEqual(log);
  });

  it('says how far the programme furthest behind lies behind its head', async () => {
    const log = logOf(YEM, 'CP-TING', YEM, 'CP-TING', YEM);
    const inbox = await Inbox.open(new Reader(), sourceOf(log).of);
    expect(await inbox.lagOf(SOURCE)).toBe(5n);

    await inbox.receive(log.slice(0, 3));
    expect(await inbox.lagOf(SOURCE)).toBe(2n);

    await inbox.catchUp(SOURCE);
    expect(await inbox.lagOf(SOURCE)).toBe(0n);
  });

  describe('refuses a log that is not the one read before', () => {
    const read = logOf(YEM, YEM, YEM);

    const afterReading = async (log: readonly PublishedMessage[]): Promise<Inbox> => {
      const reader = new Reader();
      await (await Inbox.open(reader, sourceOf(read).of)).receive(read);
      return Inbox.open(reader, sourceOf(log).of);
    };

    it('because it ends earlier', async () => {
      const inbox = await afterReading(read.slice(0, 2));
      await expect(inbox.checkAgainst(SOURCE)).rejects.toThrow('read to 3, ends at 2');
    });

    it('because another message stands where the last one stood', async () => {
      const inbox = await afterReading([...read.slice(0, 2), message(3, 2, YEM, 'other'), message(4, 3)]);
      await expect(inbox.catchUp(SOURCE)).rejects.toThrow('MDGF-1880#3 was read at position 3 and is no longer there');
    });

    it('because a message with the same position and another id arrives', async () => {
      const inbox = await afterReading(read);
      await expect(inbox.receive([message(3, 2, YEM, 'other')])).rejects.toThrow(LogRegressed);
    });

    it('because a message arrives that does not know the one before it', async () => {
      const inbox = await afterReading(read);
      await expect(inbox.receive([message(4, 2)])).rejects.toThrow('position 4 follows 2, but 3 was read between them');
    });

    it('because it does not hold what it announced', async () => {
      const inbox = await afterReading(read);
      await expect(inbox.receive([message(6, 5)])).rejects.toThrow('nothing after 3, but 5 was announced');
    });
  });

  it('converges on the order of the source, whatever is repeated, reordered, left out or interrupted', () => {
    const programme = fc.constantFrom(YEM, 'CP-TING', 'IOM-CN-MN');
    const story = fc.array(programme, { minLength: 1, maxLength: 40 }).chain((programmes) => {
      const log = logOf(...programmes);
      const arrival = fc.record({
        batch: fc.array(fc.constantFrom(...log), { maxLength: 20 }),
        fails: fc.constantFrom('never' as const, 'never' as const, 'before' as const, 'after' as const),
        restarts: fc.boolean(),
      });
      return fc.record({ log: fc.constant(log), arrivals: fc.array(arrival, { maxLength: 15 }) });
    });

    return fc.assert(
      fc.asyncProperty(story, async ({ log, arrivals }) => {
        const reader = new Reader();
        const source = sourceOf(log);
        let inbox = await Inbox.open(reader, source.of);
        for (const { batch, fails, restarts } of arrivals) {
          reader.fails = fails;
          await inbox.receive(batch).catch(() => undefined);
          if (restarts) inbox = await Inbox.open(reader, source.of);
          for (const one of new Set(log.map((entry) => entry.programme)))
            expect(reader.idsOf(one)).toEqual(idsIn(log, one).slice(0, reader.idsOf(one).length));
        }
        reader.fails = 'never';
        await inbox.catchUp(SOURCE);
        for (const one of new Set(log.map((entry) => entry.programme)))
          expect(reader.idsOf(one)).toEqual(idsIn(log, one));
      }),
      { numRuns: 500 },
    );
  });
});
