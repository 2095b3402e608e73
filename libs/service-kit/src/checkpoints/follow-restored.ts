import { rejection } from '@concert/event-sourcing';
import { verifyLog } from '@concert/event-store-postgres';
import type { Cursor, CursorMove, PublishedMessage, SourceLog } from '@concert/messaging';
import { KeptCheckpoints, pointsOf, ToldLog } from '@concert/messaging-postgres';
import { goBack, readCursors, withClient } from '@concert/projections';
import type { Pool } from 'pg';

/** The source has accepted no restoration that is not followed here yet. */
export class NothingToFollow extends rejection('NOTHING_TO_FOLLOW') {}

const PAGE = 5_000;

export interface Followed {
  readonly source: string;
  /** Up to here the log is the former one. */
  readonly position: string;
  /** Programmes whose messages after it are forgotten here, by subscriber. */
  readonly setBack: Readonly<Record<string, readonly string[]>>;
}

export interface FollowParts {
  readonly pool: Pool;
  readonly subscribers: readonly string[];
  readonly source: string;
  readonly log: SourceLog;
}

/**
 * Lets what is delivered here follow the history of a source that was restored: cursors go back to the last message that
 * both histories have, and views are rebuilt before anything is delivered. Own logs and what is kept beside them stay.
 * Reactions are not taken back: what they recorded stands.
 *
 * @throws NothingToFollow
 */
export const followRestored = async ({ pool, subscribers, source, log }: FollowParts): Promise<Followed> => {
  const kept = new KeptCheckpoints(pool, source);
  const open = await notFollowed(kept, log);
  const [first] = open;
  if (!first || !log.evidence)
    throw new NothingToFollow(
      `${source} has accepted no restoration that is not followed here: it has to be the first`,
    );
  const accepted = open.reduce(
    (least, { position }) => (BigInt(position) < least ? BigInt(position) : least),
    BigInt(first.position),
  );
  const upTo = await agreed(kept, log, accepted);
  const setBack = await setBackTo(upTo, { pool, subscribers, source, log }, kept);
  for (const { number } of open) await kept.note('accepted', upTo, 'Followed', { sourceNumber: number });
  return { source, position: String(upTo), setBack };
};

/** Sets the subscribers' cursors of the source back to what lies at most at the position. */
export const setBackTo = async (
  upTo: bigint,
  { pool, subscribers, source, log }: FollowParts,
  kept: KeptCheckpoints,
): Promise<Followed['setBack']> => {
  const setBack: Record<string, readonly string[]> = {};
  for (const subscriber of subscribers) {
    const moves: CursorMove[] = [];
    for (const cursor of await readCursors(pool, subscriber)) {
      if (cursor.source !== source) continue;
      const limit = await limitOf(cursor, upTo, log, kept);
      if (limit === undefined) continue;
      const last = await lastAtMost(limit, cursor.programme, log);
      const { programme, position: from } = cursor;
      moves.push({ source, programme, from, position: last?.position ?? 0n, messageId: last?.id ?? '' });
    }
    await withClient(pool, (lent) => goBack(lent, subscriber, moves));
    if (moves.length > 0) setBack[subscriber] = moves.map(({ programme }) => programme);
  }
  return setBack;
};

const notFollowed = async (kept: KeptCheckpoints, { evidence }: SourceLog) => {
  const followed = new Set((await kept.restorations()).map(({ sourceNumber }) => sourceNumber));
  const all = (await evidence?.restorations()) ?? [];
  return all.filter(({ number }) => !followed.has(number));
};

/** What is held here may show that the two histories part earlier. */
const agreed = async (kept: KeptCheckpoints, { evidence }: SourceLog, accepted: bigint): Promise<bigint> => {
  const held = pointsOf('here', await kept.headers());
  const { finding } = await verifyLog(new ToldLog(evidence!), [held]);
  return finding && finding.position - 1n < accepted ? finding.position - 1n : accepted;
};

/** Where the cursor's chain is to end; undefined when the cursor stays. */
const limitOf = async (
  { programme, position, messageId }: Cursor,
  upTo: bigint,
  log: SourceLog,
  kept: KeptCheckpoints,
): Promise<bigint | undefined> => {
  if (position > upTo) return upTo;
  const [message] = await log.readProgramme(programme, position - 1n, 1);
  if (message?.position === position && message.id === messageId) return undefined;
  // Written to after it was restored and before that was noticed: the last checkpoint before is certain.
  const before = (await kept.headers()).filter((checkpoint) => BigInt(checkpoint.position) < position);
  return BigInt(before.at(-1)?.position ?? 0);
};

const lastAtMost = async (upTo: bigint, programme: string, log: SourceLog): Promise<PublishedMessage | undefined> => {
  let last: PublishedMessage | undefined;
  for (;;) {
    const page = await log.readProgramme(programme, last?.position ?? 0n, PAGE);
    const within = page.filter(({ position }) => position <= upTo);
    last = within.at(-1) ?? last;
    if (within.length < page.length || page.length < PAGE) return last;
  }
};
