import type { Checkpoint, CheckpointEvents, CheckpointWithEvents, Restoration } from '@concert/messaging';
import type { ClientBase, Pool } from 'pg';

/** Those that an accepted restoration has made a former history of are kept, and count no more. */
const COUNTING = `not exists (
  select from log.restorations r
  where r.source = c.source and r.state = 'accepted' and c.position > r.position and c.id <= r.last_checkpoint)`;

export interface NotedRestoration extends Restoration {
  readonly state: 'noticed' | 'accepted';
  /** Number in the source's own log, where it is another's. */
  readonly sourceNumber: string | null;
}

/** Checkpoints of one source, and what was noted of its restorations, in the log's database of who keeps them. */
export class KeptCheckpoints {
  constructor(
    private readonly client: Pick<Pool | ClientBase, 'query'>,
    readonly source: string,
  ) {}

  /** Checkpoints after a position, without their events. */
  async headers(after = 0n): Promise<Checkpoint[]> {
    const { rows } = await this.client.query<{ checkpoint: Checkpoint }>(
      `select checkpoint from log.checkpoints c where source = $1 and position > $2 and ${COUNTING} order by position`,
      [this.source, after],
    );
    return rows.map(({ checkpoint }) => checkpoint);
  }

  async last(): Promise<Checkpoint | undefined> {
    const { rows } = await this.client.query<{ checkpoint: Checkpoint }>(
      `select checkpoint from log.checkpoints c where source = $1 and ${COUNTING} order by position desc limit 1`,
      [this.source],
    );
    return rows[0]?.checkpoint;
  }

  async withEvents(after: bigint, limit?: number): Promise<CheckpointWithEvents[]> {
    const { rows } = await this.client.query<{ checkpoint: Checkpoint; events: CheckpointEvents }>(
      `select checkpoint, events from log.checkpoints c
       where source = $1 and position > $2 and ${COUNTING} order by position limit $3`,
      [this.source, after, limit ?? null],
    );
    return rows.map(({ checkpoint, events }) => ({ ...checkpoint, events }));
  }

  async keep({ events, ...checkpoint }: CheckpointWithEvents): Promise<void> {
    await this.client.query('select log.keep_checkpoint($1, $2)', [JSON.stringify(checkpoint), JSON.stringify(events)]);
  }

  /**
   * In the order in which they were noted. Their numbers are times that only grow, whatever the clock does: identities are
   * given out again once the database was restored, and whoever followed the first restoration would take the second for it.
   */
  async restorations(): Promise<NotedRestoration[]> {
    const { rows } = await this.client.query<NotedRestoration>(
      `select (extract(epoch from noted_at) * 1000000)::bigint::text as number, state, position::text as position, source_number::text as "sourceNumber"
       from log.restorations where source = $1 order by id`,
      [this.source],
    );
    return rows;
  }

  async accepted(): Promise<NotedRestoration[]> {
    return (await this.restorations()).filter(({ state }) => state === 'accepted');
  }

  async note(
    state: NotedRestoration['state'],
    position: bigint,
    explanation: string,
    { sourceNumber, knownToOthers }: { readonly sourceNumber?: string; readonly knownToOthers?: string } = {},
  ): Promise<void> {
    await this.client.query('select log.note_restoration($1, $2, $3, $4, $5, $6)', [
      this.source,
      state,
      position,
      sourceNumber ?? null,
      explanation,
      knownToOthers ?? null,
    ]);
  }
}
