import type { EvidenceEvent } from '../reconciliation/evidence.js';
import {
  evidenceFrom,
  report2009second,
  report2010first,
  reported,
  restated,
  tranche1,
  yem,
} from '../reconciliation/yem.fixture.js';
import { disbursedExceedsTransferred } from './disbursed-exceeds-transferred.js';

const found = (...events: EvidenceEvent[]): object[] => disbursedExceedsTransferred(evidenceFrom(...events), yem);

describe('disbursed-exceeds-transferred', () => {
  it('counts the recorded transfers when more is recorded than reported', () =>
    expect(found(tranche1, report2009second)).toMatchObject([
      { period: '2009-2', expected: '2310075.00', observed: '3279428.00', difference: '969353.00' },
    ]));

  it('counts the reported transfers when more is reported than recorded', () =>
    expect(found(tranche1, report2009second, restated(report2009second, { transferred: '2330075.00' }))).toMatchObject([
      { expected: '2330075.00', difference: '949353.00' },
    ]));

  it('is silent when enough has come', () => expect(found(tranche1, report2010first)).toEqual([]));

  it('judges an agency by what it reports itself', () => {
    const figures = { transferred: '100.00', disbursed: '120.00' };
    expect(found(tranche1, reported('2009-2', figures, { scope: 'ILO' }))).toMatchObject([
      { scope: 'ILO', expected: '100.00', observed: '120.00', difference: '20.00' },
    ]);
  });
});
