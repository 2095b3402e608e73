import { createHash, type KeyObject } from 'node:crypto';
import type { PublishedMessage, SetAsideReason } from '@concert/messaging';
import { fromRecord, type RecordText, sourceOfRecord, textOf, type UnreadRecord } from './cloud-events.js';
import type { RecordPlace } from './set-aside.js';
import { isSignedBy } from './signature.js';

/** What a record claims that its source recorded; of a size that its writer cannot choose. */
export interface Claim {
  readonly source: string;
  readonly programme: string;
  readonly position: bigint;
  readonly digest: string;
  readonly record: RecordPlace;
}

/** A message that its source vouches for. */
export interface Signed {
  readonly kind: 'signed';
  readonly message: PublishedMessage;
  readonly unread: UnreadRecord;
}

export type Checked =
  | Signed
  | { readonly kind: 'doubtful'; readonly claim: Claim }
  | { readonly kind: 'passed' }
  | { readonly kind: SetAsideReason };

export interface Known {
  /** To which the topic belongs. */
  readonly source: string;
  /** Public keys of that source. */
  readonly keys: readonly KeyObject[];
  /** How far a programme of the source was read. */
  readonly reached: (programme: string) => bigint;
}

const LONGEST_PROGRAMME = 200;

export const digestOf = (record: RecordText): string => createHash('sha256').update(textOf(record)).digest('base64');

/** Of a record that can be read. */
export const claimOf = (unread: UnreadRecord, source: string): Claim => {
  const { topic, partition, offset, headers } = unread;
  const { ce_programme: programme = '', ce_position: position = '' } = headers;
  return {
    source,
    programme,
    position: BigInt(position),
    digest: digestOf(unread),
    record: { topic, partition, offset },
  };
};

/**
 * What is known of a record before anybody is asked: whether it names the source that its topic belongs to, and whether
 * that source signed it. Data that nobody vouches for is not even parsed. What lies behind the cursor can move nothing.
 */
export const check = (unread: UnreadRecord, { source, keys, reached }: Known): Checked => {
  const { ce_programme: programme = '', ce_position: position = '' } = unread.headers;
  const named = sourceOfRecord(unread);
  if (named === undefined) return { kind: 'unreadable' };
  if (named !== source) return { kind: 'foreign' };
  if (!/^\d{1,18}$/.test(position) || programme === '' || programme.length > LONGEST_PROGRAMME)
    return { kind: 'unreadable' };
  if (BigInt(position) < reached(programme)) return { kind: 'passed' };
  if (!isSignedBy(unread, keys)) return { kind: 'doubtful', claim: claimOf(unread, source) };
  try {
    return { kind: 'signed', message: fromRecord(unread), unread };
  } catch {
    return { kind: 'unreadable' };
  }
};
