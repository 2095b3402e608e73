import { advance, evidenceFrom, tranche3, yem } from '../reconciliation/yem.fixture.js';
import { transferAfterEnd } from './transfer-after-end.js';

describe('(R1) transfer-after-end', () => {
  it('finds a value date after the last day of the programme', () =>
    expect(transferAfterEnd(evidenceFrom(advance('2035-01-01', '20000.00')), yem)).toMatchObject([
      { period: '2035-1', observed: '20000.00', severity: 'warn' },
    ]));

  it('finds two that are alike once', () => {
    const late = advance('2035-01-01', '20000.00');
    const again = { ...late, data: { ...late.data, transfer: 'again' } };
    expect(transferAfterEnd(evidenceFrom(late, again), yem)).toMatchObject([{ observed: '40000.00' }]);
  });

  it('finds nothing up to that day, an advance before the first one included', () =>
    expect(
      transferAfterEnd(evidenceFrom(advance('2008-12-15', '20000.00'), tranche3, advance(yem.end, '1.00')), yem),
    ).toEqual([]));
});
