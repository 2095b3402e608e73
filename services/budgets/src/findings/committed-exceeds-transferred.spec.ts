import { committed, spent } from '../ledger/ledger.fixture.js';
import type { EvidenceEvent } from '../reconciliation/evidence.js';
import { advance, evidenceFrom, yem } from '../reconciliation/yem.fixture.js';
import { committedExceedsTransferred } from './committed-exceeds-transferred.js';

const found = (...events: EvidenceEvent[]): object[] => committedExceedsTransferred(evidenceFrom(...events), yem);
const came = advance('2009-12-31', '100.00');
const withdrawn: EvidenceEvent = {
  type: 'TransferWithdrawn',
  data: { ...came.data, transfer: 'advance', reason: 'It never came' },
} as unknown as EvidenceEvent;

describe('(R1) committed-exceeds-transferred', () => {
  it('finds that money is bound which, as it turns out, never came', () =>
    expect(found(came, committed('c1', '100.00'), withdrawn)).toMatchObject([
      { scope: 'programme', expected: '0.00', observed: '100.00', difference: '100.00', severity: 'hold' },
    ]));

  it('counts what was spent without a commitment', () =>
    expect(found(came, committed('c1', '90.00'), spent('d1', '10.01'))).toMatchObject([{ difference: '0.01' }]));

  it('finds nothing while enough has come, or nothing is in the ledger', () => {
    expect(found(came, committed('c1', '100.00'))).toEqual([]);
    expect(found(came, withdrawn)).toEqual([]);
  });
});
