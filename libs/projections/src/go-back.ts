import { type CursorMove, CursorMoved } from '@concert/messaging';
import { deliveryTurn } from './delivery-turn.js';
import type { Lent } from './transaction.js';

/** In place of the digest of a definition: the tables hold messages that no log holds any more. */
const LOST = 'a history that was lost';

/**
 * Sets cursors of a subscriber back, to 0 where nothing before is left, and forgets what is parked after them. Its views
 * follow no definition from then on, so that they are rebuilt before anything is delivered.
 *
 * @throws CursorMoved  somebody delivers to the subscriber meanwhile
 */
export const goBack = (lent: Lent, subscriber: string, moves: readonly CursorMove[]): Promise<void> =>
  deliveryTurn(lent, subscriber, async (client) => {
    for (const move of moves) {
      const { source, programme, position, messageId, from } = move;
      const { rowCount } =
        position === 0n
          ? await client.query(
              `delete from delivery.cursors
               where subscriber = $1 and source = $2 and programme = $3 and position = $4`,
              [subscriber, source, programme, from],
            )
          : await client.query(
              `update delivery.cursors set position = $5, message_id = $6
               where subscriber = $1 and source = $2 and programme = $3 and position = $4`,
              [subscriber, source, programme, from, position, messageId],
            );
      if (rowCount !== 1) throw new CursorMoved(move);
      // What was discarded stays on record: it is named by its id, and its place is another message's now.
      await client.query(
        `delete from delivery.parked where subscriber = $1 and source = $2 and programme = $3 and position > $4`,
        [subscriber, source, programme, position],
      );
    }
    if (moves.length > 0)
      await client.query('update delivery.views set digest = $2 where subscriber = $1', [subscriber, LOST]);
  });
