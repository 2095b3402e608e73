import type pg from 'pg';

export interface EventType {
  readonly name: string;
  readonly version: number;
}

/** Names the log keeps as small numbers. An entry never changes, so that what was read once stays right. */
export class Dictionary<Entry> {
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly pool: pg.Pool,
    private readonly select: string,
    private readonly entryOf: (row: Record<string, unknown>) => Entry,
  ) {}

  /** @throws Error when the log has no such number */
  get(number: string): Entry {
    const entry = this.entries.get(number);
    if (entry === undefined) throw new Error(`The log's dictionary has no number ${number}`);
    return entry;
  }

  /** Makes sure that `get` knows the numbers. */
  async know(numbers: Iterable<string>): Promise<void> {
    for (const number of numbers) {
      if (this.entries.has(number)) continue;
      const { rows } = await this.pool.query<Record<string, unknown>>(this.select);
      for (const row of rows) this.entries.set(String(row['id']), this.entryOf(row));
      return;
    }
  }
}

export const eventTypes = (pool: pg.Pool): Dictionary<EventType> =>
  new Dictionary(pool, 'select id, name, version from log.event_types', ({ name, version }) => ({
    name: String(name),
    version: Number(version),
  }));

export const programmes = (pool: pg.Pool): Dictionary<string> =>
  new Dictionary(pool, 'select id, code from log.programmes', ({ code }) => String(code));
