import type { PublishedMessage } from '@concert/messaging';
import { InvalidInput } from '../http/invalid-input.js';
import { changesBetween } from './changes-between.js';

const recorded = (id: string, effectiveDate: string, recordedAt: string): PublishedMessage =>
  ({ id, effectiveDate, recordedAt }) as PublishedMessage;

const tranche2 = recorded('tranche 2', '2010-02-23', '2010-03-01T09:00:00.000000Z');
const advance = recorded('advance', '2008-12-15', '2011-07-04T09:00:00.000000Z');
const tranche3 = recorded('tranche 3', '2011-02-15', '2011-02-20T09:00:00.000000Z');
const record = [tranche2, advance, tranche3];

const idsBetween = (from: string, to: string, sense: 'asOf' | 'knownAt'): string[] =>
  changesBetween(record, { from, to, sense }).map(({ id }) => id);

describe('What lies between two answers', () => {
  it('is what became true after the first day and up to the second', () => {
    expect(idsBetween('2010-02-22', '2011-02-15', 'asOf')).toEqual(['tranche 2', 'tranche 3']);
    expect(idsBetween('2010-02-23', '2011-02-14', 'asOf')).toEqual([]);
  });

  it('is what became known in that time, in the order of becoming known', () =>
    expect(idsBetween('2010-12-31', '2011-07-04', 'knownAt')).toEqual(['tranche 3', 'advance']));

  it('is asked from the earlier to the later day', () =>
    expect(() => idsBetween('2011-01-01', '2010-01-01', 'asOf')).toThrow(InvalidInput));
});
