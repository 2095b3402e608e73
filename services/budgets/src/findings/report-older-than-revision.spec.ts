import type { BudgetRevisionApplied } from '../budget-revision/budget-revision.js';
import type { EvidenceEvent } from '../reconciliation/evidence.js';
import { evidenceFrom, report2010second, reported, restated, usd, yem } from '../reconciliation/yem.fixture.js';
import { reportOlderThanRevision } from './report-older-than-revision.js';

const found = (...events: EvidenceEvent[]): string[][] =>
  reportOlderThanRevision(evidenceFrom(...events), yem).map(({ scope, period }) => [scope, period]);

const ofIlo = reported('2010-2', { total: '1696823.00' }, { scope: 'ILO' });
const ofWho = reported('2010-2', { total: '423634.00' }, { scope: 'WHO' });

const applied = (
  entries: BudgetRevisionApplied['data']['entries'],
  { kind = 'between-agencies' as BudgetRevisionApplied['data']['kind'], effectiveDate = '2010-11-01' } = {},
): BudgetRevisionApplied => ({
  type: 'BudgetRevisionApplied',
  data: { revision: 'revision-1', kind, purpose: 'Standard media package', recommendations: [], entries },
  effectiveDate,
});
const iloGives = [
  { entry: 'revision-1.1', place: { agency: 'ILO' }, amount: usd('-10000.00') },
  { entry: 'revision-1.2', place: { earmark: 'media' }, amount: usd('10000.00') },
];

describe('report-older-than-revision', () => {
  it('names the report of the agency whose holding changed', () =>
    expect(found(ofIlo, ofWho, applied(iloGives))).toEqual([['ILO', '2010-2']]));

  it('names the whole programme only for new money', () => {
    expect(found(report2010second, applied(iloGives))).toEqual([]);
    expect(found(report2010second, applied(iloGives.slice(1), { kind: 'new-money' }))).toEqual([
      ['programme', '2010-2'],
    ]);
  });

  it('agrees with a report made since', () => {
    expect(found(applied(iloGives), ofIlo)).toEqual([]);
    expect(found(ofIlo, applied(iloGives), restated(ofIlo, { total: '1686823.00' }))).toEqual([]);
  });

  it('agrees with a report on a time before the revision', () =>
    expect(found(ofIlo, applied(iloGives, { effectiveDate: '2011-01-01' }))).toEqual([]));

  it('agrees with a revision within the agency', () =>
    expect(
      found(
        ofIlo,
        applied([
          { entry: 'revision-1.1', place: { agency: 'ILO', output: '1.1' }, amount: usd('-10000.00') },
          { entry: 'revision-1.2', place: { agency: 'ILO', output: '2.1' }, amount: usd('10000.00') },
        ]),
      ),
    ).toEqual([]));
});
