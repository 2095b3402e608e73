import type { EvidenceEvent } from '../reconciliation/evidence.js';
import { allocated, evidenceFrom, reported, usd, yem } from '../reconciliation/yem.fixture.js';
import { reportedTotalDiffersFromAllocated } from './reported-total-differs-from-allocated.js';

const found = (...events: EvidenceEvent[]): object[] => reportedTotalDiffersFromAllocated(evidenceFrom(...events), yem);
const ofFao = (period: '2025-1' | '2025-2', total: string | null): EvidenceEvent =>
  reported(period, { total }, { scope: 'FAO' });
const fao = allocated('FAO', '1150004.00');
const revised: EvidenceEvent = {
  type: 'BudgetRevisionApplied',
  data: {
    revision: 'revision-1',
    kind: 'new-money',
    purpose: 'More wells',
    recommendations: [],
    entries: [{ entry: 'revision-1/1', place: { agency: 'FAO' }, amount: usd('100.00') }],
  },
  effectiveDate: '2025-09-01',
};

describe('(R6) reported-total-differs-from-allocated', () => {
  it('finds an agency that reports another budget than is allocated to it', () =>
    expect(found(fao, ofFao('2025-1', '650000.00'))).toMatchObject([
      { scope: 'FAO', period: '2025-1', expected: '1150004.00', observed: '650000.00', difference: '500004.00' },
    ]));

  it('asks the latest report, of an agency with a budget that says one', () => {
    expect(found(fao, ofFao('2025-1', '650000.00'), ofFao('2025-2', '1150004.00'))).toEqual([]);
    expect(found(fao, ofFao('2025-1', null))).toEqual([]);
    expect(found(ofFao('2025-1', '650000.00'))).toEqual([]);
    expect(found(fao, reported('2025-1', { total: '1.00' }))).toEqual([]);
  });

  it('does not hold a report to what was allocated or revised after it', () => {
    expect(found(fao, ofFao('2025-1', '1150004.00'), revised)).toEqual([]);
    expect(found(fao, ofFao('2025-1', '1150004.00'), allocated('FAO', '5.00'))).toEqual([]);
    expect(found(fao, ofFao('2025-1', '650000.00'), revised)).toMatchObject([{ expected: '1150004.00' }]);
    expect(found(fao, revised, ofFao('2025-2', '1150004.00'))).toMatchObject([{ expected: '1150104.00' }]);
  });

  it('holds a report that came before any allocation to what was allocated then', () =>
    expect(found(ofFao('2025-1', '650000.00'), fao)).toMatchObject([{ expected: '1150004.00' }]));
});
