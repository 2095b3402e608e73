import type { EvidenceEvent } from '../reconciliation/evidence.js';
import {
  evidenceFrom,
  report2009second,
  report2010first,
  report2010second,
  reported,
  yem,
} from '../reconciliation/yem.fixture.js';
import { disbursedExceedsCommitted } from './disbursed-exceeds-committed.js';

const found = (...events: EvidenceEvent[]): object[] => disbursedExceedsCommitted(evidenceFrom(...events), yem);

describe('disbursed-exceeds-committed', () => {
  it('finds more disbursed than committed', () =>
    expect(found(report2009second)).toMatchObject([
      { period: '2009-2', expected: '1296566.00', observed: '3279428.00', difference: '1982862.00' },
    ]));

  it('computes a blank commitment back from its percentage, and says so', () =>
    expect(found(report2010first)).toMatchObject([
      {
        period: '2010-1',
        expected: '1756260.00',
        difference: '798601.00',
        derived: true,
        range: { low: '1755930.00', high: '1756590.00' },
      },
    ]));

  it('is silent within what rounding leaves possible', () => {
    const committed = { amount: null, percentAsPrinted: '26,61%' };
    expect(found(reported('2010-1', { committed, disbursed: '1756590.00' }))).toEqual([]);
    expect(found(reported('2010-1', { committed, disbursed: '1756590.01' }))).toHaveLength(1);
  });

  it('is silent when the figures are in order', () => expect(found(report2010second)).toEqual([]));

  it('does not compare what is only outstanding', () => {
    const figures = { committed: '100.00', disbursed: '120.00' };
    expect(found(reported('2009-2', figures, { definition: 'outstanding' }))).toEqual([]);
  });

  it('takes the definition of the policy set where the report states none', () => {
    const report = reported('2009-2', { committed: '100.00', disbursed: '120.00' });
    const outstanding = { ...yem, policy: { ...yem.policy!, committedDefinition: 'outstanding' as const } };
    expect(disbursedExceedsCommitted(evidenceFrom(report), outstanding)).toEqual([]);
  });

  it('does not judge a blank commitment without a readable percentage', () => {
    const committed = { amount: null, percentAsPrinted: '26,610%' };
    expect(found(reported('2010-1', { committed, disbursed: '9000000.00' }))).toEqual([]);
  });
});
