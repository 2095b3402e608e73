import { committed, paid, spent } from '../ledger/ledger.fixture.js';
import type { EvidenceEvent } from '../reconciliation/evidence.js';
import { allocated, evidenceFrom, usd, yem } from '../reconciliation/yem.fixture.js';
import { reconcile, reconcileOnDay } from '../reconciliation/reconcile.js';
import { committedExceedsAllocated } from './committed-exceeds-allocated.js';

const found = (...events: EvidenceEvent[]): object[] => committedExceedsAllocated(evidenceFrom(...events), yem);
const ilo = allocated('ILO', '1000.00');
const takenAway: EvidenceEvent = {
  type: 'BudgetRevisionApplied',
  data: {
    revision: 'revision-1',
    kind: 'between-agencies',
    purpose: 'More for training',
    recommendations: [],
    entries: [
      { entry: 'revision-1/1', place: { agency: 'ILO' }, amount: { amount: '-1000.00', currency: 'USD' } },
      { entry: 'revision-1/2', place: { agency: 'WHO' }, amount: usd('1000.00') },
    ],
  },
};

describe('(S12) committed-exceeds-allocated', () => {
  it('finds an agency that is bound to money which a revision took', () =>
    expect(found(ilo, committed('c1', '1000.00'), takenAway)).toMatchObject([
      { scope: 'ILO', expected: '0.00', observed: '1000.00', difference: '1000.00', severity: 'block' },
    ]));

  it('counts what was spent without a commitment, and nothing twice', () => {
    expect(found(ilo, committed('c1', '900.00'), paid('d1', '900.00', 'c1'), spent('d2', '100.00'))).toEqual([]);
    expect(found(ilo, committed('c1', '900.00'), spent('d2', '100.01'))).toMatchObject([{ difference: '0.01' }]);
  });

  it('is not asked of a day of the past: an entry has an earlier day than the allocation it was taken from', () => {
    const evidence = evidenceFrom(committed('c1', '500.00'));
    const rulesOf = (judge: typeof reconcile): string[] => judge(evidence, yem).map(({ rule }) => rule);
    expect(rulesOf(reconcile)).toEqual(
      expect.arrayContaining(['committed-exceeds-allocated', 'committed-exceeds-transferred']),
    );
    expect(rulesOf(reconcileOnDay)).toEqual([]);
  });

  it('finds nothing where no agency keeps a ledger', () => expect(found(ilo, takenAway)).toEqual([]));
});
