import { chainOf, type Cursor, type CursorMove, CursorMoved, type PublishedMessage } from '@concert/messaging';
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

/**
 * Moves the cursors, each from where it was read; their rows stay locked to the end of the transaction.
 *
 * @throws CursorMoved  another process delivers to the same subscriber and was faster
 */
export const moveCursors = async (
  client: ClientBase,
  subscriber: string,
  moves: readonly CursorMove[],
): Promise<void> => {
  const { rows } = await client.query<{ source: string; programme: string }>(
    `with moves as (
       select * from unnest($2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::uuid[])
         as m (source, programme, came_from, position, message_id)
     ), moved as (
       update delivery.cursors c set position = m.position, message_id = m.message_id from moves m
       where c.subscriber = $1 and c.source = m.source and c.programme = m.programme and c.position = m.came_from
       returning c.source, c.programme
     ), begun as (
       insert into delivery.cursors (subscriber, source, programme, position, message_id)
       select $1, source, programme, position, message_id from moves where came_from = 0
       on conflict do nothing returning source, programme
     )
     select source, programme from moved union all select source, programme from begun`,
    [
      subscriber,
      moves.map(({ source }) => source),
      moves.map(({ programme }) => programme),
      moves.map(({ from }) => from),
      moves.map(({ position }) => position),
      moves.map(({ messageId }) => messageId),
    ],
  );
  const done = new Set(rows.map(chainOf));
  const beaten = moves.find((move) => !done.has(chainOf(move)));
  if (beaten) throw new CursorMoved(beaten);
};

/** How messages move the cursors of their chains, from where `positionOf` says that each stands. */
export const movesOf = (
  messages: readonly PublishedMessage[],
  positionOf: (source: string, programme: string) => bigint,
): CursorMove[] => {
  const moves = new Map<string, CursorMove>();
  for (const message of messages) {
    const { source, programme, position, id } = message;
    const from = moves.get(chainOf(message))?.from ?? positionOf(source, programme);
    moves.set(chainOf(message), { source, programme, from, position, messageId: id });
  }
  return [...moves.values()];
};
