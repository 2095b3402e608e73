import type { EvidenceEvent } from '../reconciliation/evidence.js';
import {
  advance,
  evidenceFrom,
  fourReports,
  report2010second,
  report2011first,
  reported,
  scheduled,
  threeTranches,
  tranche1,
  yem,
} from '../reconciliation/yem.fixture.js';
import { transfersDifferFromBudget } from './transfers-differ-from-budget.js';

const found = (...events: EvidenceEvent[]): object[] => transfersDifferFromBudget(evidenceFrom(...events), yem);

describe('transfers-differ-from-budget', () => {
  it('compares once a report says that everything has come', () =>
    expect(found(...threeTranches, report2011first)).toMatchObject([
      { period: '2011-1', expected: '6600000.00', observed: '6580000.00', difference: '20000.00', severity: 'hold' },
    ]));

  it('compares once all scheduled tranches have come, whatever the report says', () =>
    expect(found(...threeTranches, reported('2011-1', { transferred: '6580000.00' }))).toMatchObject([
      { period: '2011-1', difference: '20000.00' },
    ]));

  it('waits while tranches are still to come', () =>
    expect(found(scheduled(1, '2009-01-09', '2310075.00'), scheduled(2, '2010-01-09', '2589520.00'), tranche1)).toEqual(
      [],
    ));

  it('waits while the reports end before the last tranche', () =>
    expect(found(...threeTranches, report2010second)).toEqual([]));

  it('keeps its period when a later report says the same', () =>
    expect(found(...threeTranches, ...fourReports, reported('2011-2', { transferred: '6600000.00' }))).toMatchObject([
      { period: '2011-1' },
    ]));

  it('is silent when the transfers add up', () =>
    expect(found(...threeTranches, advance('2008-12-15', '20000.00'), report2011first)).toEqual([]));

  it('suggests no missing line when the periods do not agree on a gap', () => {
    const [problem] = transfersDifferFromBudget(evidenceFrom(...threeTranches, report2011first), yem);
    expect(problem?.note).not.toContain('agree');
  });
});
