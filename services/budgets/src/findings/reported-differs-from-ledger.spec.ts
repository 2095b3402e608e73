import type { CommittedDefinition } from '../financial-report/financial-report.js';
import { committed, paid, refunded, spent } from '../ledger/ledger.fixture.js';
import type { CommitmentCancelled, LedgerEntryCorrected } from '../ledger/ledger.js';
import type { EvidenceEvent } from '../reconciliation/evidence.js';
import { evidenceFrom, reported, usd, yem } from '../reconciliation/yem.fixture.js';
import { reportedDiffersFromLedger } from './reported-differs-from-ledger.js';

const found = (...events: EvidenceEvent[]): (string | null | undefined)[][] =>
  reportedDiffersFromLedger(evidenceFrom(...events), yem).map(({ scope, period, subject, expected, observed }) => [
    scope,
    period,
    subject,
    expected,
    observed,
  ]);

const booked = [
  committed('c1', '10000.00'),
  paid('d1', '4000.00', 'c1'),
  spent('d2', '500.00'),
  refunded('r1', '50.00'),
];
const claims = (
  committedAmount: string | null,
  disbursed: string | null,
  definition: CommittedDefinition = 'inclusive',
): EvidenceEvent => reported('2010-1', { committed: committedAmount, disbursed }, { scope: 'ILO', definition });
const cancelled: CommitmentCancelled = {
  type: 'CommitmentCancelled',
  data: { commitment: 'c1', agency: 'ILO', released: usd('6000.00'), reason: 'The institute withdrew' },
  effectiveDate: '2010-05-01',
};
const corrected: LedgerEntryCorrected = {
  type: 'LedgerEntryCorrected',
  data: {
    entry: 'd2',
    kind: 'disbursement',
    agency: 'ILO',
    newValues: { amount: usd('700.00'), date: '2010-04-20' },
    reason: 'The invoice says 700',
  },
  effectiveDate: '2010-04-20',
};

describe('reported-differs-from-ledger', () => {
  it('agrees when the agency reports what its ledger says', () =>
    expect(found(...booked, claims('10500.00', '4500.00'))).toEqual([]));

  it('names each figure that differs', () =>
    expect(found(...booked, claims('10000.00', '4000.00'))).toEqual([
      ['ILO', '2010-1', 'committed', '10500.00', '10000.00'],
      ['ILO', '2010-1', 'disbursed', '4500.00', '4000.00'],
    ]));

  it('compares committed by the definition of the report', () =>
    expect(found(...booked, claims('6000.00', '4500.00', 'outstanding'))).toEqual([]));

  it('counts a commitment until it was cancelled', () => {
    expect(found(...booked, cancelled, claims('4500.00', '4500.00'))).toEqual([]);
    expect(found(...booked, { ...cancelled, effectiveDate: '2010-07-01' }, claims('10500.00', '4500.00'))).toEqual([]);
  });

  it('counts an entry as it was corrected', () =>
    expect(found(...booked, corrected, claims('10700.00', '4700.00'))).toEqual([]));

  it('has nothing to compare before the agency keeps a ledger, or with what is left blank', () => {
    expect(found(claims('10000.00', '4000.00'))).toEqual([]);
    expect(found(...booked, claims(null, null))).toEqual([]);
    expect(found(...booked, reported('2009-2', { committed: '1.00' }, { scope: 'ILO' }))).toEqual([]);
  });

  it('does not compare the whole programme', () =>
    expect(found(...booked, reported('2010-1', { committed: '1.00', disbursed: '1.00' }))).toEqual([]));
});
