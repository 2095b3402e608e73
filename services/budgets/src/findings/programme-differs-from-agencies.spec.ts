import type { EvidenceEvent } from '../reconciliation/evidence.js';
import { allocated, evidenceFrom, reported, usd, yem } from '../reconciliation/yem.fixture.js';
import { programmeDiffersFromAgencies } from './programme-differs-from-agencies.js';

const found = (...events: EvidenceEvent[]): object[] => programmeDiffersFromAgencies(evidenceFrom(...events), yem);
const inclusive = 'inclusive' as const;
const of = (scope: string, figures: object): EvidenceEvent =>
  reported('2025-1', { total: null, ...figures }, { scope, definition: inclusive });
const whole = (figures: object): EvidenceEvent => of('programme', figures);
const allocations = [allocated('UNICEF', '750000.00'), allocated('WHO', '900000.00'), allocated('FAO', '320000.00')];
const two = [
  of('UNICEF', { committed: '260000.50', disbursed: '140000.00' }),
  of('WHO', { committed: '90000.00', disbursed: '100000.00' }),
];
const three = [...two, of('FAO', { committed: '200000.00' })];

describe('(R6) programme-differs-from-agencies', () => {
  it('finds a figure of the programme that is not what all its agencies report together', () =>
    expect(found(...allocations, ...three, whole({ committed: '999999.00' }))).toMatchObject([
      {
        scope: 'programme',
        period: '2025-1',
        subject: 'committed',
        expected: '550000.50',
        observed: '999999.00',
        difference: '449998.50',
      },
    ]));

  it('finds what would leave an agency that has not said it more than is allocated to it', () =>
    expect(found(...allocations, ...three, whole({ disbursed: '777777.00' }))).toMatchObject([
      {
        subject: 'disbursed',
        expected: '560000.00',
        difference: '217777.00',
        note: expect.stringContaining('With all that FAO can have, it could be 560,000.00 at most') as string,
      },
    ]));

  it('finds agencies that already report more than the programme, and waits for one whose figure can close the gap', () => {
    expect(found(...allocations, ...two, whole({ disbursed: '239999.99' }))).toMatchObject([
      { subject: 'disbursed', difference: '0.01' },
    ]);
    expect(found(...allocations, ...two, whole({ disbursed: '300000.00' }))).toEqual([]);
  });

  it('does not compare what is committed by two definitions; what is not stated is meant as the rules say', () => {
    const fao = (definition: 'outstanding' | 'not-stated', committed: string | null): EvidenceEvent =>
      reported('2025-1', { total: null, committed }, { scope: 'FAO', definition });
    const others = [...allocations, ...two, whole({ committed: '999999.00' })];
    expect(found(...others, fao('outstanding', '1.00'))).toEqual([]);
    expect(found(...others, fao('not-stated', '1.00'))).toMatchObject([{ expected: '350001.50' }]);
    expect(found(...others, fao('outstanding', null))).toMatchObject([{ expected: '670000.50' }]);
  });

  it('takes money that is set aside for something that the programme may have beside its agencies', () => {
    const cut: EvidenceEvent = {
      type: 'BudgetRevisionApplied',
      data: {
        revision: 'revision-1',
        kind: 'across-the-board-cut',
        purpose: 'A conference',
        recommendations: [],
        entries: [
          { entry: 'revision-1/1', place: { agency: 'WHO' }, amount: usd('-1000.00') },
          { entry: 'revision-1/2', place: { earmark: 'conference' }, amount: usd('1000.00') },
        ],
      },
    };
    const all = [...allocations, cut, ...two, of('FAO', { disbursed: '10000.00' })];
    expect(found(...all, whole({ disbursed: '251000.00' }))).toEqual([]);
    expect(found(...all, whole({ disbursed: '251000.01' }))).toMatchObject([{ expected: '251000.00' }]);
  });

  it('counts an agency that reports without an allocation', () =>
    expect(
      found(...allocations, ...three, of('UNDP', { disbursed: '8000.00' }), whole({ disbursed: '248000.00' })),
    ).toEqual([]));

  it('finds nothing where sums agree, no agency reports, or the programme leaves a figure blank', () => {
    expect(found(...allocations, ...three, whole({ committed: '550000.50' }))).toEqual([]);
    expect(found(...allocations, whole({ committed: '999999.00' }))).toEqual([]);
    expect(found(...allocations, ...three, whole({}))).toEqual([]);
  });
});
