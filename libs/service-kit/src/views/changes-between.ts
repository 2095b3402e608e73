import type { PublishedMessage } from '@concert/messaging';
import { isWithin, type Moment } from '@concert/event-sourcing';
import { CalendarDate, OneOf } from '../http/fields.js';
import { InvalidInput } from '../http/invalid-input.js';

/** Two answers of one view, and what lies between them. */
export class ChangesQuery {
  @CalendarDate({ example: '2010-12-31' })
  from: string;

  @CalendarDate({ example: '2011-03-01' })
  to: string;

  @OneOf(['asOf', 'knownAt'], { description: 'asOf: true on the two days; knownAt: known at their end' })
  sense: 'asOf' | 'knownAt';
}

/** @throws InvalidInput when the first day comes after the second */
export const momentsOf = ({ from, to, sense }: ChangesQuery): readonly [before: Moment, after: Moment] => {
  if (from > to) throw new InvalidInput([{ field: 'to', message: 'must not come before from' }]);
  return [{ [sense]: from }, { [sense]: to }];
};

/** The messages that belong to the second answer and not yet to the first, in the order in which they became so. */
export const changesBetween = (messages: readonly PublishedMessage[], query: ChangesQuery): PublishedMessage[] => {
  const [before, after] = momentsOf(query);
  const orderOf = ({ effectiveDate, recordedAt }: PublishedMessage): string =>
    query.sense === 'asOf' ? `${effectiveDate} ${recordedAt}` : recordedAt;
  return messages
    .filter((message) => isWithin(after, message) && !isWithin(before, message))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
};
