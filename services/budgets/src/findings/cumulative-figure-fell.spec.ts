import type { EvidenceEvent } from '../reconciliation/evidence.js';
import {
  evidenceFrom,
  fourReports,
  report2009second,
  report2010first,
  reported,
  restated,
  yem,
} from '../reconciliation/yem.fixture.js';
import { cumulativeFigureFell } from './cumulative-figure-fell.js';

const found = (...events: EvidenceEvent[]): object[] => cumulativeFigureFell(evidenceFrom(...events), yem);

describe('cumulative-figure-fell', () => {
  it('finds the fall of 724,567 in disbursed', () =>
    expect(found(...fourReports)).toMatchObject([
      {
        period: '2010-1',
        subject: 'disbursed',
        expected: '3279428.00',
        observed: '2554861.00',
        difference: '724567.00',
      },
    ]));

  it('is silent once the earlier figure is corrected', () =>
    expect(found(...fourReports, restated(report2009second, { disbursed: '1200000.00' }))).toEqual([]));

  it('passes over a blank figure', () =>
    expect(
      found(reported('2009-2', { committed: '300.00' }), report2010first, reported('2010-2', { committed: '200.00' })),
    ).toMatchObject([{ period: '2010-2', subject: 'committed', difference: '100.00' }]));

  it('does not expect what is only outstanding to grow', () => {
    const outstanding = { definition: 'outstanding' as const };
    const first = reported('2009-2', { committed: '300.00' }, outstanding);
    expect(found(first, reported('2010-1', { committed: '200.00' }, outstanding))).toEqual([]);
  });

  it('compares an agency with itself only', () =>
    expect(
      found(reported('2009-2', { disbursed: '300.00' }), reported('2010-1', { disbursed: '200.00' }, { scope: 'ILO' })),
    ).toEqual([]));
});
