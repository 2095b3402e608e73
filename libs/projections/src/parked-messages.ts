import { chainOf, type PublishedMessage } from '@concert/messaging';
import type { ClientBase } from 'pg';

/** One message that waits: with the error that stopped it, or without one, held behind such a message. */
export interface ParkedMessage {
  /** By whom it could not be taken up: `views` or `reactions`. */
  readonly subscriber: string;
  readonly programme: string;
  readonly source: string;
  readonly position: string;
  readonly type: string;
  readonly error: string | null;
  readonly parkedAt: string;
}

/** Which message is left out for good, and who says so. */
export interface Discard {
  readonly source: string;
  readonly position: string;
  readonly user: string;
  readonly organization: string;
  readonly reason: string;
}

export interface DiscardedMessage extends Discard {
  readonly subscriber: string;
  readonly programme: string;
  readonly type: string;
  readonly error: string | null;
  readonly discardedAt: string;
}

const revived = (text: object): PublishedMessage => {
  const message = text as Record<string, unknown>;
  return {
    ...message,
    position: BigInt(message['position'] as string),
    previous: BigInt(message['previous'] as string),
  } as unknown as PublishedMessage;
};

const written = (message: PublishedMessage): string =>
  JSON.stringify(message, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

/** The parked messages of one subscriber. */
export class ParkedMessages {
  constructor(private readonly subscriber: string) {}

  /** Ids of messages that the views do not hold: parked, or discarded. A place may be another message's one day. */
  async leftOut(client: ClientBase): Promise<Set<string>> {
    const { rows } = await client.query<{ id: string }>(
      `select message->>'id' as id from delivery.parked where subscriber = $1
       union select message->>'id' from delivery.discarded where subscriber = $1`,
      [this.subscriber],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async add(
    client: ClientBase,
    waiting: readonly { message: PublishedMessage; error: string | null }[],
  ): Promise<void> {
    for (const { message, error } of waiting)
      await client.query(
        `insert into delivery.parked (subscriber, programme, source, position, message, error)
         values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
        [this.subscriber, message.programme, message.source, message.position, written(message), error],
      );
  }

  async first(client: ClientBase, programme: string): Promise<PublishedMessage | undefined> {
    const { rows } = await client.query<{ message: object }>(
      `select message from delivery.parked where subscriber = $1 and programme = $2 order by id limit 1`,
      [this.subscriber, programme],
    );
    return rows[0] && revived(rows[0].message);
  }

  /** The chains of which messages are parked. */
  async chains(client: ClientBase): Promise<Set<string>> {
    const { rows } = await client.query<{ source: string; programme: string }>(
      `select distinct source, programme from delivery.parked where subscriber = $1`,
      [this.subscriber],
    );
    return new Set(rows.map(chainOf));
  }

  /** @returns false when it is no longer there: somebody else released it */
  async remove(client: ClientBase, { source, position }: PublishedMessage): Promise<boolean> {
    const { rowCount } = await client.query(
      `delete from delivery.parked where subscriber = $1 and source = $2 and position = $3`,
      [this.subscriber, source, position],
    );
    return rowCount === 1;
  }

  /**
   * Leaves a message out for good, and keeps it with the reason. Only the one that stopped its programme, since what waits
   * behind it was never tried.
   *
   * @returns false when no such message is parked
   */
  async discard(client: ClientBase, programme: string, discard: Discard): Promise<boolean> {
    const { source, position, user, organization, reason } = discard;
    const { rowCount } = await client.query(
      `with taken as (
         delete from delivery.parked
         where subscriber = $1 and programme = $2 and source = $3 and position = $4 and error is not null
         returning *
       )
       insert into delivery.discarded
         (subscriber, programme, source, position, message, error, discarded_by, organization, reason)
       select subscriber, programme, source, position, message, error, $5, $6, $7 from taken`,
      [this.subscriber, programme, source, position, user, organization, reason],
    );
    return rowCount === 1;
  }

  async discarded(client: ClientBase): Promise<DiscardedMessage[]> {
    const { rows } = await client.query<DiscardedMessage>(
      `select subscriber, programme, source, position::text as position, message->>'type' as type, error,
              discarded_by as user, organization, reason,
              to_char(discarded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "discardedAt"
       from delivery.discarded where subscriber = $1 order by discarded_at`,
      [this.subscriber],
    );
    return rows;
  }

  async note(client: ClientBase, { source, position }: PublishedMessage, error: string): Promise<void> {
    await client.query(
      `update delivery.parked set error = $4 where subscriber = $1 and source = $2 and position = $3`,
      [this.subscriber, source, position, error],
    );
  }

  async list(client: ClientBase): Promise<ParkedMessage[]> {
    const { rows } = await client.query<ParkedMessage>(
      `select subscriber, programme, source, position::text as position, message->>'type' as type, error,
              to_char(parked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "parkedAt"
       from delivery.parked where subscriber = $1 order by id`,
      [this.subscriber],
    );
    return rows;
  }
}
