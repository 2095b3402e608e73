import type { EvidenceEvent } from '../reconciliation/evidence.js';
import {
  evidenceFrom,
  fourReports,
  report2009second,
  report2010first,
  restated,
  threeTranches,
  tranche1,
  tranche2,
  waived,
  yem,
} from '../reconciliation/yem.fixture.js';
import { releasedBelowThreshold } from './released-below-threshold.js';

const found = (...events: EvidenceEvent[]): object[] => releasedBelowThreshold(evidenceFrom(...events), yem);

describe('released-below-threshold', () => {
  it('finds tranche 2, and neither tranche 1 nor tranche 3', () =>
    expect(found(...threeTranches, ...fourReports)).toMatchObject([
      {
        period: '2009-2',
        subject: 'tranche-2',
        expected: '70',
        observed: '56.13',
        difference: '13.87',
        unit: 'percent',
        waivedBy: undefined,
      },
    ]));

  it('names the waiver that lets it stand', () =>
    expect(found(...threeTranches, ...fourReports, waived(2))).toMatchObject([
      { subject: 'tranche-2', waivedBy: { type: 'ReleaseGateWaived' } },
    ]));

  it('is silent when the figures are corrected so that the gate is passed', () =>
    expect(found(...threeTranches, ...fourReports, restated(report2009second, { committed: '1617053.00' }))).toEqual(
      [],
    ));

  it('has nothing to compare when the gate cannot be evaluated', () =>
    expect(found(tranche1, tranche2, report2010first)).toMatchObject([
      { period: '2009-2', observed: null, difference: null, note: expect.stringContaining('cannot be evaluated') },
    ]));

  it('waits for the report on the period before', () => expect(found(tranche1, tranche2)).toEqual([]));

  it('judges nothing before a policy set is adopted', () =>
    expect(releasedBelowThreshold(evidenceFrom(...threeTranches, ...fourReports), { ...yem, policy: null })).toEqual(
      [],
    ));
});
