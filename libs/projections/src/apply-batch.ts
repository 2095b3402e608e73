import type { PublishedMessage } from '@concert/messaging';
import type { ClientBase } from 'pg';
import { BatchFold, type Tables } from './batch-fold.js';
import type { ParkedMessages } from './parked-messages.js';
import type { Change, Projection } from './projection.js';

export interface BatchParts {
  readonly projections: readonly Projection[];
  readonly tables: Tables;
  readonly parkedMessages: ParkedMessages;
}

interface Stopped {
  readonly message: PublishedMessage;
  readonly error: Error;
}

/** What a message changes, or why it cannot be read. */
const changesOrError = (fold: BatchFold, message: PublishedMessage): readonly Change[] | Error => {
  try {
    return fold.changesOf(message);
  } catch (error) {
    return error as Error;
  }
};

const applyTo = (fold: BatchFold, changes: readonly Change[]): Error | undefined => {
  try {
    fold.apply(changes);
    return undefined;
  } catch (error) {
    return error as Error;
  }
};

/**
 * Folds in memory what the messages change and writes it. What cannot be folded is parked, and what follows it in its
 * programme is held behind it.
 *
 * @param parkedProgrammes  those of which something is parked already
 * @returns the messages that stopped their programmes now
 */
export const applyBatch = async (
  client: ClientBase,
  { projections, tables, parkedMessages }: BatchParts,
  messages: readonly PublishedMessage[],
  parkedProgrammes: ReadonlySet<string>,
): Promise<readonly Stopped[]> => {
  const fold = new BatchFold(projections, tables);
  const read = messages.map((message) => ({ message, found: changesOrError(fold, message) }));
  const changes = read.flatMap(({ found }) => (found instanceof Error ? [] : found));
  for (const [table, keys] of fold.keysOf(changes)) fold.hold(table, await table.load(client, [...keys.values()]));

  const parked = new Set(parkedProgrammes);
  const waiting: { message: PublishedMessage; error: string | null }[] = [];
  const stopped: Stopped[] = [];
  for (const { message, found } of read) {
    if (parked.has(message.programme)) {
      waiting.push({ message, error: null });
      continue;
    }
    const error = found instanceof Error ? found : applyTo(fold, found);
    if (!error) continue;
    stopped.push({ message, error });
    waiting.push({ message, error: error.message });
    parked.add(message.programme);
  }
  for (const { table, upserts, removals } of fold.changed()) {
    await table.upsert(client, upserts);
    await table.remove(client, removals);
  }
  await parkedMessages.add(client, waiting);
  return stopped;
};
