import { chainOf, type Cursor, type PublishedMessage } from '@concert/messaging';
import type { ClientBase, Pool } from 'pg';

export const readCursors = async (client: ClientBase | Pool, subscriber: string): Promise<Cursor[]> => {
  const { rows } = await client.query<{ source: string; programme: string; position: string; message_id: string }>(
    `select source, programme, position, message_id from delivery.cursors where subscriber = $1`,
    [subscriber],
  );
  return rows.map(({ source, programme, position, message_id }) => ({
    source,
    programme,
    position: BigInt(position),
    messageId: message_id,
  }));
};

export const writeCursors = async (
  client: ClientBase,
  subscriber: string,
  cursors: readonly Cursor[],
): Promise<void> => {
  await client.query(
    `insert into delivery.cursors (subscriber, source, programme, position, message_id)
     select $1, * from unnest($2::text[], $3::text[], $4::bigint[], $5::uuid[])
     on conflict (subscriber, source, programme)
     do update set position = excluded.position, message_id = excluded.message_id`,
    [
      subscriber,
      cursors.map(({ source }) => source),
      cursors.map(({ programme }) => programme),
      cursors.map(({ position }) => position),
      cursors.map(({ messageId }) => messageId),
    ],
  );
};

/** Where the messages leave each chain they belong to. */
export const cursorsAfter = (messages: readonly PublishedMessage[]): Cursor[] => {
  const last = new Map<string, Cursor>();
  for (const message of messages) {
    const { source, programme, position, id } = message;
    last.set(chainOf(message), { source, programme, position, messageId: id });
  }
  return [...last.values()];
};
