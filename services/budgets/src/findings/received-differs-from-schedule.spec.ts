import type { EvidenceEvent } from '../reconciliation/evidence.js';
import { evidenceFrom, received, scheduled, threeTranches, yem } from '../reconciliation/yem.fixture.js';
import { receivedDiffersFromSchedule } from './received-differs-from-schedule.js';

const found = (...events: EvidenceEvent[]): object[] => receivedDiffersFromSchedule(evidenceFrom(...events), yem);
const schedule = scheduled(2, '2025-07-01', '1200000.00');

describe('(R1, R11) received-differs-from-schedule', () => {
  it('finds a transfer ten times too large, and one that is a little short', () => {
    expect(found(schedule, received(2, '2025-07-15', '12000000.00'))).toMatchObject([
      {
        period: '2025-2',
        subject: 'tranche-2',
        expected: '1200000.00',
        observed: '12000000.00',
        difference: '10800000.00',
      },
    ]);
    expect(found(schedule, received(2, '2025-07-15', '1199000.00'))).toMatchObject([{ difference: '1000.00' }]);
  });

  it('finds nothing while nothing has come, or what was scheduled came', () => {
    expect(found(schedule)).toEqual([]);
    expect(found(...threeTranches)).toEqual([]);
  });
});
