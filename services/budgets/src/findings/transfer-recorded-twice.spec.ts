import type { EvidenceEvent } from '../reconciliation/evidence.js';
import { advance, evidenceFrom, received, tranche1, yem } from '../reconciliation/yem.fixture.js';
import { transferRecordedTwice } from './transfer-recorded-twice.js';

const found = (...events: EvidenceEvent[]): ReturnType<typeof transferRecordedTwice> =>
  transferRecordedTwice(evidenceFrom(...events), yem);
const again = <Event extends EvidenceEvent & { type: 'TransferReceived' }>(event: Event, nr = 2): Event => ({
  ...event,
  data: { ...event.data, transfer: `${event.data.transfer}-${nr}` },
});
const first = advance('2009-12-31', '20000.00');

describe('(R1) transfer-recorded-twice', () => {
  it('finds the same advance entered twice, and three times', () => {
    expect(found(first, again(first))).toMatchObject([
      { period: '2009-2', expected: '20000.00', observed: '40000.00', difference: '20000.00', severity: 'hold' },
    ]);
    expect(found(first, again(first), again(first, 3))).toMatchObject([{ difference: '40000.00' }]);
  });

  it('tells two pairs of one half-year apart', () => {
    const other = again(advance('2009-12-31', '30000.00'), 8);
    expect(new Set(found(first, again(first), other, again(other, 9)).map(({ subject }) => subject)).size).toBe(2);
  });

  it('finds nothing when amount, day or tranche differ, or one is withdrawn', () => {
    expect(found(first, again(advance('2009-12-31', '20000.01')), again(advance('2009-12-30', '20000.00'), 3))).toEqual(
      [],
    );
    expect(found(tranche1, received(2, '2009-01-09', '2310075.00'))).toEqual([]);
    const withdrawn = { type: 'TransferWithdrawn', data: { transfer: 'advance-2', reason: 'Entered twice' } } as const;
    expect(found(first, again(first), withdrawn as unknown as EvidenceEvent)).toEqual([]);
  });
});
