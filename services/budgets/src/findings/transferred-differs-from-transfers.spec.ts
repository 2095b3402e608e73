import type { EvidenceEvent } from '../reconciliation/evidence.js';
import {
  advance,
  allocated,
  eventIn,
  evidenceFrom,
  report2009second,
  report2010first,
  reported,
  tranche1,
  tranche2,
  yem,
} from '../reconciliation/yem.fixture.js';
import { transferredDiffersFromTransfers } from './transferred-differs-from-transfers.js';

const found = (...events: EvidenceEvent[]): object[] => transferredDiffersFromTransfers(evidenceFrom(...events), yem);

describe('transferred-differs-from-transfers', () => {
  it('counts the transfers up to the cut-off of the period, and names what it compared', () => {
    const events = [tranche1, tranche2, report2009second];
    expect(found(...events)).toMatchObject([
      {
        period: '2009-2',
        expected: '2310075.00',
        observed: '2632.00',
        difference: '2307443.00',
        severity: 'block',
        inputEvents: [eventIn(events, tranche1), eventIn(events, report2009second)],
      },
    ]);
  });

  it('is silent when they agree', () =>
    expect(found(tranche1, tranche2, advance('2009-12-31', '20000.00'), report2010first)).toEqual([]));

  it('does not judge a blank figure', () => expect(found(tranche1, reported('2009-2', {}))).toEqual([]));

  it('compares the sum of the agencies, not one agency alone', () => {
    const ilo = reported('2009-2', { transferred: '2000000.00' }, { scope: 'ILO' });
    const who = reported('2009-2', { transferred: '310000.00' }, { scope: 'WHO' });
    const agencies = [allocated('ILO', '5000000.00'), allocated('WHO', '1600000.00')];
    expect(found(...agencies, tranche1, ilo)).toEqual([]);
    expect(found(...agencies, tranche1, ilo, who)).toMatchObject([
      { scope: 'programme', expected: '2310075.00', observed: '2310000.00', difference: '75.00' },
    ]);
  });
});
