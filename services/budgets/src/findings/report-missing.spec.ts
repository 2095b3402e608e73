import type { EvidenceEvent } from '../reconciliation/evidence.js';
import {
  allocated,
  evidenceFrom,
  exempted,
  fourReports,
  report2010second,
  reported,
  tranche1,
  yem,
} from '../reconciliation/yem.fixture.js';
import { reportMissing } from './report-missing.js';

const found = (...events: EvidenceEvent[]): string[][] =>
  reportMissing(evidenceFrom(...events), yem).map(({ scope, period }) => [scope, period]);

describe('report-missing', () => {
  it('misses the first half of 2009', () => expect(found(...fourReports)).toEqual([['programme', '2009-1']]));

  it('misses every period up to the latest reported one', () =>
    expect(found(report2010second).map(([, period]) => period)).toEqual(['2009-1', '2009-2', '2010-1']));

  it('misses nothing before anything is reported', () => expect(found(tranche1)).toEqual([]));

  it('lets a recorded exemption stand', () =>
    expect(reportMissing(evidenceFrom(...fourReports, exempted('2009-1')), yem)).toMatchObject([
      { period: '2009-1', waivedBy: { type: 'FinancialReportExempted' } },
    ]));

  it('takes the reports of all agencies for a report on the whole', () => {
    const agencies = [allocated('ILO', '1696823.00'), allocated('WHO', '423634.00')];
    const first = agencies.map(({ data: { agency } }) => reported('2009-1', {}, { scope: agency }));
    expect(found(...agencies, ...first, ...fourReports)).toEqual([]);
    expect(found(...agencies, first[0]!, ...fourReports)).toEqual([['programme', '2009-1']]);
  });

  it('asks every agency where each reports for itself', () =>
    expect(
      found(
        allocated('ILO', '1696823.00'),
        allocated('WHO', '423634.00'),
        reported('2009-1', {}, { scope: 'ILO' }),
        reported('2009-2', {}, { scope: 'ILO' }),
        reported('2009-2', {}, { scope: 'WHO' }),
      ),
    ).toEqual([['WHO', '2009-1']]));
});
