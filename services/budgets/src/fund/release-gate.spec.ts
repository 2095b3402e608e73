import type { EvidenceEvent } from '../reconciliation/evidence.js';
import {
  advance,
  evidenceFrom,
  fourReports,
  report2009second,
  report2010first,
  reported,
  scheduled,
  threeTranches,
  tranche1,
  tranche2,
  usd,
} from '../reconciliation/yem.fixture.js';
import { type GateRules, releaseGate } from './release-gate.js';

const lastTranche: GateRules = { threshold: '70', basis: 'last-tranche', includeAdvance: false };
const twentyThousand = advance('2008-12-15', '20000.00');

const gateOf = (tranche: number, rules: Partial<GateRules>, ...events: EvidenceEvent[]): object =>
  releaseGate(evidenceFrom(...events), tranche, { ...lastTranche, ...rules });
const asPrinted = [...threeTranches, ...fourReports];

describe('The release gate', () => {
  it('fails for tranche 2 with 56.13 % of tranche 1 committed', () =>
    expect(gateOf(2, {}, ...asPrinted)).toMatchObject({
      outcome: 'failed',
      proof: {
        tranche: 2,
        reportPeriod: '2009-2',
        numerator: usd('1296566'),
        denominator: usd('2310075'),
        ratio: '56.13',
        passed: false,
      },
    }));

  it('counts an advance with tranche 1 when the rules say so', () =>
    expect(gateOf(2, { includeAdvance: true }, ...asPrinted, twentyThousand)).toMatchObject({
      proof: { denominator: usd('2330075'), ratio: '55.64' },
    }));

  it('passes for tranche 2 at 55 %', () =>
    expect(gateOf(2, { threshold: '55' }, ...asPrinted)).toMatchObject({ outcome: 'passed' }));

  it.each([
    ['before', []],
    ['after', [twentyThousand]],
  ])('passes for tranche 3 at 90.60 %%, %s the advance is recorded', (_, more) =>
    expect(gateOf(3, {}, ...asPrinted, ...more)).toMatchObject({
      outcome: 'passed',
      proof: { reportPeriod: '2010-2', numerator: usd('2346120'), denominator: usd('2589520'), ratio: '90.60' },
    }),
  );

  it('compares with all money on the cumulative basis', () =>
    expect(gateOf(3, { basis: 'cumulative' }, ...asPrinted)).toMatchObject({
      outcome: 'passed',
      proof: { denominator: usd('4919595'), ratio: '95.05' },
    }));

  it('never counts less than nothing', () =>
    expect(gateOf(3, {}, ...threeTranches, report2009second)).toMatchObject({
      outcome: 'failed',
      proof: { numerator: usd('0'), ratio: '0.00' },
    }));

  it('adds what is paid to commitments that are stated as outstanding', () => {
    const figures = { transferred: '2310075.00', committed: '600000.00', disbursed: '1100000.00' };
    const outstanding = reported('2009-2', figures, { definition: 'outstanding' });
    expect(gateOf(2, {}, tranche1, tranche2, outstanding)).toMatchObject({ proof: { numerator: usd('1700000') } });
  });

  it('looks at the planned date while the tranche has not come', () =>
    expect(gateOf(2, {}, scheduled(2, '2010-01-09', '2589520.00'), tranche1, report2009second)).toMatchObject({
      outcome: 'failed',
    }));

  it('is not needed for the first tranche', () =>
    expect(gateOf(1, {}, ...asPrinted)).toMatchObject({ outcome: 'not-needed' }));

  it.each([
    ['no report was made before', 2, [tranche1, tranche2]],
    ['the commitments are blank', 3, [...threeTranches, report2009second, report2010first]],
    ['the tranche before has not come', 3, [scheduled(3, '2011-01-09', '1680405.00'), tranche1, ...fourReports]],
    ['the tranche is not scheduled', 4, asPrinted],
  ])('cannot be evaluated when %s', (_, tranche, events) =>
    expect(gateOf(tranche, {}, ...events)).toMatchObject({ outcome: 'not-evaluable' }),
  );
});
