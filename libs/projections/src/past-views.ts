import { isWithin, type Moment } from '@concert/event-sourcing';
import type { Cursor, PublishedMessage } from '@concert/messaging';
import type { BatchFold } from './batch-fold.js';
import type { Change, EntityClass } from './projection.js';
import { chainsUpTo, type SourceOf } from './rebuild.js';

/** The views as they would be, had only part of the record been there. */
export interface PastViews {
  rows<Row extends object>(entity: EntityClass<Row>): readonly Row[];
  /** What this answer was folded from, in the order of each source. */
  readonly messages: readonly PublishedMessage[];
}

/**
 * Folds only what lies within the moment. A change of a row that was not there yet is left out, and it alone: what it
 * changes had not happened.
 */
export const foldMoment = async (
  fold: BatchFold,
  sourceOf: SourceOf,
  upTo: readonly Cursor[],
  moment: Moment,
): Promise<PastViews> => {
  const messages: PublishedMessage[] = [];
  for await (const page of chainsUpTo(sourceOf, upTo))
    for (const message of page) if (isWithin(moment, message) && applies(fold, message)) messages.push(message);
  return { rows: (entity) => fold.rowsOf(entity), messages };
};

const applies = (fold: BatchFold, message: PublishedMessage): boolean => {
  const changes = changesOf(fold, message);
  const applied = changes?.filter((change) => isApplied(fold, change));
  return applied !== undefined && (changes?.length === 0 || applied.length > 0);
};

const changesOf = (fold: BatchFold, message: PublishedMessage): readonly Change[] | undefined => {
  try {
    return fold.changesOf(message);
  } catch {
    return undefined;
  }
};

const isApplied = (fold: BatchFold, change: Change): boolean => {
  try {
    fold.apply([change]);
    return true;
  } catch {
    return false;
  }
};
