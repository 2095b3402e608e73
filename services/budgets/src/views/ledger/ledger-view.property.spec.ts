import { fold, type RecordedEvent } from '@concert/event-sourcing';
import type { PublishedMessage } from '@concert/messaging';
import fc from 'fast-check';
import { committedOf, disbursedOf, refundedOf } from '../../ledger/balances.js';
import { AGENCIES, attempts, logOf } from '../../ledger/ledger-attempts.fixture.js';
import { ledger, type LedgerEvent } from '../../ledger/ledger.js';
import { publishedEvents } from '../../published.js';
import { ledgerOf } from './balances-of-ledger.query.js';
import type { LedgerEntry } from './ledger-entry.view.js';
import { ledgerEntries } from './ledger.projection.js';

const published = publishedEvents as unknown as Readonly<
  Record<string, (event: RecordedEvent) => { type: string; data: object }>
>;

/** The rows of the view after the events were published and folded. */
const rowsAfter = (events: readonly LedgerEvent[]): LedgerEntry[] => {
  const rows = new Map<string, LedgerEntry>();
  events.forEach((event, index) => {
    const { type, data } = published[event.type]!(event as unknown as RecordedEvent);
    const message = { id: `event-${index}`, type, position: BigInt(index + 1), programme: 'MDGF-1880', data };
    const changes = ledgerEntries.handlers.get(type)?.(message as unknown as PublishedMessage) ?? [];
    for (const { key, to } of changes) {
      const { entry } = key as { entry: string };
      rows.set(entry, to(rows.get(entry)) as LedgerEntry);
    }
  });
  return [...rows.values()];
};

describe('The view of the ledger', () => {
  it('says what the log says, whatever was recorded', () =>
    fc.assert(
      fc.property(attempts, (sequence) => {
        const log = logOf(sequence);
        const state = fold(ledger, log);
        const rows = { allocations: [], transfers: [], entries: rowsAfter(log) };
        const { totals, agencies, lines } = ledgerOf({ code: 'MDGF-1880', currency: 'USD' }, rows);

        expect(totals).toMatchObject({
          committed: committedOf(state, 'USD'),
          disbursed: disbursedOf(state, 'USD'),
          refunded: refundedOf(state, 'USD'),
        });
        for (const agency of AGENCIES) {
          const own = agencies.find((each) => each.agency === agency);
          if (!own) continue;
          expect(own.committed).toEqual(committedOf(state, 'USD', agency));
          expect(own.disbursed).toEqual(disbursedOf(state, 'USD', agency));
        }
        const inCents = ({ amount }: { amount: string }): number => Math.round(Number(amount) * 100);
        const ofLines = lines.reduce((cents, { committed }) => cents + inCents(committed), 0);
        expect(ofLines).toBe(inCents(totals.committed));
      }),
      { numRuns: 100 },
    ));
});
