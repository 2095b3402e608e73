import type { EvidenceEvent } from '../reconciliation/evidence.js';
import { allocated, evidenceFrom, reported, yem } from '../reconciliation/yem.fixture.js';
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
        expected: '240000.00',
        note: expect.stringContaining('leaves 537,777.00 for FAO, to which 320,000.00 is allocated') as string,
      },
    ]));

  it('finds agencies that already report more than the programme, and waits for one whose figure can close the gap', () => {
    expect(found(...allocations, ...two, whole({ disbursed: '239999.99' }))).toMatchObject([
      { subject: 'disbursed', difference: '0.01' },
    ]);
    expect(found(...allocations, ...two, whole({ disbursed: '300000.00' }))).toEqual([]);
  });

  it('does not compare what is committed by two definitions', () => {
    const outstanding = reported(
      '2025-1',
      { total: null, committed: '1.00' },
      { scope: 'FAO', definition: 'outstanding' },
    );
    expect(found(...allocations, ...two, outstanding, whole({ committed: '999999.00' }))).toEqual([]);
  });

  it('finds nothing where sums agree, no agency reports, or the programme leaves a figure blank', () => {
    expect(found(...allocations, ...three, whole({ committed: '550000.50' }))).toEqual([]);
    expect(found(...allocations, whole({ committed: '999999.00' }))).toEqual([]);
    expect(found(...allocations, ...three, whole({}))).toEqual([]);
  });
});
