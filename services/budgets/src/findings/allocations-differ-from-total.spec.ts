import type { EvidenceEvent } from '../reconciliation/evidence.js';
import { allocated, evidenceFrom, tranche1, usd, yem } from '../reconciliation/yem.fixture.js';
import { allocationsDifferFromTotal } from './allocations-differ-from-total.js';

const found = (...events: EvidenceEvent[]): string[] =>
  allocationsDifferFromTotal(evidenceFrom(...events), yem).map(({ note }) => note);

const ilo = allocated('ILO', '1696823.00');
const allOthers = allocated('UNDP', '4903177.00');
const setAside: EvidenceEvent = {
  type: 'BudgetRevisionApplied',
  data: {
    revision: 'revision-1',
    kind: 'across-the-board-cut',
    purpose: 'Policy advice',
    recommendations: [],
    entries: [
      { entry: 'revision-1/1', place: { agency: 'ILO' }, amount: { amount: '-12960.68', currency: 'USD' } },
      { entry: 'revision-1/2', place: { earmark: 'policy-advice' }, amount: usd('12960.68') },
    ],
  },
};

describe('allocations-differ-from-total', () => {
  it('finds what is not allocated once money has come', () =>
    expect(found(ilo, tranche1)).toEqual([
      "The allocations add up to 1,696,823.00, not to the programme's 6,600,000.00.",
    ]));

  it('finds too much at any time', () => expect(found(ilo, allOthers, allocated('WHO', '0.01'))).toHaveLength(1));

  it('finds nothing while the budget is being entered', () => {
    expect(found()).toEqual([]);
    expect(found(tranche1)).toEqual([]);
    expect(found(ilo)).toEqual([]);
  });

  it('finds nothing when they add up, what is set aside included', () =>
    expect(found(ilo, allOthers, tranche1, setAside)).toEqual([]));
});
