import type { EvidenceEvent } from '../reconciliation/evidence.js';
import {
  evidenceFrom,
  report2010first,
  report2010second,
  reported,
  restated,
  yem,
} from '../reconciliation/yem.fixture.js';
import { figureMissing } from './figure-missing.js';

const found = (...events: EvidenceEvent[]): object[] => figureMissing(evidenceFrom(...events), yem);

describe('figure-missing', () => {
  it('offers what the printed percentage leaves possible', () =>
    expect(found(report2010first)).toMatchObject([
      {
        period: '2010-1',
        subject: 'committed',
        expected: '1756260.00',
        observed: null,
        difference: null,
        derived: true,
        range: { low: '1755930.00', high: '1756590.00' },
      },
    ]));

  it('offers nothing without a percentage', () =>
    expect(found(reported('2010-1', { transferred: '1.00', committed: '1.00' }))).toMatchObject([
      { subject: 'disbursed', expected: null },
    ]));

  it('is silent for a full report, and once the figure is given', () => {
    expect(found(report2010second)).toEqual([]);
    expect(found(report2010first, restated(report2010first, { committed: '1756260.00' }))).toEqual([]);
  });
});
