import type { EvidenceEvent } from '../reconciliation/evidence.js';
import {
  evidenceFrom,
  fourReports,
  report2011first,
  reported,
  threeTranches,
  usd,
} from '../reconciliation/yem.fixture.js';
import { burnNeeded, gateForecast, type GateForecast } from './pace.js';
import { releaseGate } from './release-gate.js';

const yem = { total: usd('6600000'), end: '2012-01-09' };
const asPrinted = [...threeTranches, ...fourReports];

describe('The burn that is needed', () => {
  it('is 1.46 times the present one in the middle of 2011', () =>
    expect(burnNeeded(evidenceFrom(...asPrinted), yem)).toMatchObject({
      reportPeriod: '2011-1',
      undisbursed: usd('1574862'),
      daysLeft: 193,
      neededPerDay: usd('8159.91'),
      presentPerDay: usd('5590.77'),
      timesPresent: '1.46',
      inputEvents: [{ type: 'FinancialReportSubmitted' }, { type: 'FinancialReportSubmitted' }],
    }));

  it('is of what has come while no document states a total', () =>
    expect(burnNeeded(evidenceFrom(...asPrinted), { ...yem, total: null })).toMatchObject({
      undisbursed: usd('1574862'),
    }));

  it('has nothing to be compared with after one report', () =>
    expect(burnNeeded(evidenceFrom(report2011first), yem)).toMatchObject({ presentPerDay: null, timesPresent: null }));

  it('is not known before a report or after the end', () => {
    expect(burnNeeded(evidenceFrom(), yem)).toBeNull();
    expect(burnNeeded(evidenceFrom(...asPrinted), { ...yem, end: '2011-06-30' })).toBeNull();
  });
});

describe('The forecast of a gate', () => {
  const forecast = (...events: EvidenceEvent[]): GateForecast | null => {
    const evidence = evidenceFrom(...events);
    const rules = { threshold: '70', basis: 'last-tranche', includeAdvance: false } as const;
    return gateForecast(evidence, releaseGate(evidence, 2, rules));
  };
  const onlyTheFirst = threeTranches.filter(({ type, data }) => type === 'TrancheScheduled' || data.tranche === 1);
  const half = reported('2009-1', { committed: '800000.00' });
  const year = reported('2009-2', { committed: '1296566.00' });

  it('says when 70 % will be reached as things go', () =>
    expect(forecast(...onlyTheFirst, half, year)).toEqual({
      missing: usd('320486.50'),
      presentPerDay: usd('2698.73'),
      reachedOn: '2010-04-29',
    }));

  it('says nothing of the day while nothing more is committed, or after one report', () => {
    expect(forecast(...onlyTheFirst, year)).toMatchObject({ presentPerDay: null, reachedOn: null });
    expect(forecast(...onlyTheFirst, reported('2009-1', { committed: '1296566.00' }), year)).toMatchObject({
      presentPerDay: usd('0'),
      reachedOn: null,
    });
  });

  it('is not needed once the gate is passed', () =>
    expect(forecast(...onlyTheFirst, half, reported('2009-2', { committed: '2000000.00' }))).toBeNull());
});
