import { fold } from '@concert/event-sourcing';
import { exceeds, isNegative, subtract } from '@concert/money';
import fc from 'fast-check';
import { committedOf, disbursedOf, paidOn, refundedOf, standing } from './balances.js';
import { AGENCIES, attempts, logOf } from './ledger-attempts.fixture.js';
import { means } from './ledger.fixture.js';
import { ledger, type Ledger, type LedgerEvent } from './ledger.js';

const requireInvariants = (state: Ledger): void => {
  const { currency, transferred, allocatedTo } = means;
  const net = subtract(transferred, refundedOf(state, currency));
  for (const of of [undefined, ...AGENCIES]) {
    const [committed, disbursed] = [committedOf(state, currency, of), disbursedOf(state, currency, of)];
    expect(isNegative(disbursed)).toBe(false);
    expect(exceeds(disbursed, committed)).toBe(false);
    expect(exceeds(committed, of === undefined ? net : allocatedTo(of))).toBe(false);
  }
  for (const each of Object.values(state.commitments))
    expect(exceeds(paidOn(state, each.commitment, currency), standing(each))).toBe(false);
};

/** A cumulative figure falls by a cancellation or a correction only. */
const requireNoFall = (before: Ledger, after: Ledger, events: readonly LedgerEvent[]): void => {
  if (events.some(({ type }) => type === 'LedgerEntryCorrected')) return;
  for (const of of AGENCIES) {
    expect(exceeds(disbursedOf(before, 'USD', of), disbursedOf(after, 'USD', of))).toBe(false);
    if (!events.some(({ type }) => type === 'CommitmentCancelled'))
      expect(exceeds(committedOf(before, 'USD', of), committedOf(after, 'USD', of))).toBe(false);
  }
};

const isOnClosed = ({ closed }: Ledger, { activity = '', date }: { activity?: string; date: string }): boolean =>
  means.eliminated.has(activity) || (closed[activity] !== undefined && date > closed[activity]);

/** Nothing new, and nothing moved there: what was bound before stays as it is. */
const requireNothingOnClosed = (before: Ledger, events: readonly LedgerEvent[]): void => {
  for (const { type, data } of events) {
    if (type === 'CommitmentMade' || type === 'DisbursementMade') expect(isOnClosed(before, data)).toBe(false);
    if (type !== 'LedgerEntryCorrected') continue;
    const known = { ...before.commitments, ...before.disbursements, ...before.refunds }[data.entry]!;
    if (!isOnClosed(before, known)) expect(isOnClosed(before, data.newValues)).toBe(false);
  }
};

describe('Whatever the ledger is told', () => {
  it('0 ≤ disbursed ≤ committed ≤ net transferred, no figure falls unsaid, nothing is spent on what was given up', () => {
    let accepted = 0;
    let closures = 0;
    fc.assert(
      fc.property(attempts, (sequence) => {
        let last = ledger.initial;
        const log = logOf(sequence, (before, after, events) => {
          requireInvariants(after);
          requireNoFall(before, after, events);
          requireNothingOnClosed(before, events);
          last = after;
        });
        accepted += log.length;
        closures += log.filter(({ type }) => type === 'ActivityClosedToSpending').length;
        expect(fold(ledger, log)).toEqual(last);
      }),
      { numRuns: 200 },
    );
    expect(accepted).toBeGreaterThan(500);
    expect(closures).toBeGreaterThan(50);
  });
});
