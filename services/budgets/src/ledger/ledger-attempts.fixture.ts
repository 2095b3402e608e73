import { fold, Rejection, Unknown } from '@concert/event-sourcing';
import { money } from '@concert/money';
import fc from 'fast-check';
import * as decisions from './ledger.decisions.js';
import { context, line, means } from './ledger.fixture.js';
import {
  CancelCommitment,
  CloseActivityToSpending,
  CorrectEntry,
  ledger,
  type Ledger,
  type LedgerEvent,
  RecordCommitment,
  RecordDisbursement,
  RecordRefund,
} from './ledger.js';

const programme = 'MDGF-1880';
export const AGENCIES = ['ILO', 'WHO', 'UNDP'];
const usd = (cents: number) => money((cents / 100).toFixed(2), 'USD');

const amount = fc
  .oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 30_000_000 }) }, fc.integer({ min: 0, max: 250_000_000 }))
  .map(usd);
const agency = fc.constantFrom(...AGENCIES);
/** Entries are numbered in the order of the attempts, so that some of them are there. */
const entry = fc.integer({ min: 0, max: 12 }).map(String);
/** `3.3.4` was given up by a revision. */
const activity = fc.constantFrom(undefined, '2.3.1', '2.3.4', '3.3.4');
const date = fc.constantFrom('2010-03-15', '2010-04-20', '2010-12-01');

type Attempt = (state: Ledger, id: string) => LedgerEvent[];

const commitment: fc.Arbitrary<Attempt> = fc.tuple(agency, amount, date, activity).map(
  ([by, value, on, serving]) =>
    (state, id) =>
      decisions.recordCommitment(
        state,
        new RecordCommitment(
          {
            programme,
            agency: by,
            agreementNumber: id,
            counterparty: 'CASS',
            ...line,
            activity: serving,
            amount: value,
            date: on,
          },
          context,
        ),
        means,
        id,
      ),
);
const payment: fc.Arbitrary<Attempt> = fc
  .tuple(agency, amount, date, fc.option(entry, { nil: undefined }), activity)
  .map(([by, value, on, paidOn, serving]) => (state, id) => {
    const where = paidOn === undefined ? { ...line, activity: serving } : { commitment: paidOn };
    const kind = paidOn === undefined ? 'own-spending' : 'partner';
    const data = { programme, agency: by, kind, ...where, amount: value, date: on } as const;
    return decisions.recordDisbursement(state, new RecordDisbursement(data, context), means, id);
  });
const refund: fc.Arbitrary<Attempt> = fc.tuple(agency, amount, date).map(
  ([by, value, on]) =>
    (state, id) =>
      decisions.recordRefund(
        state,
        new RecordRefund({ programme, agency: by, amount: value, date: on }, context),
        means,
        id,
      ),
);
const cancellation: fc.Arbitrary<Attempt> = entry.map(
  (of) => (state) =>
    decisions.cancelCommitment(state, new CancelCommitment({ programme, commitment: of, reason: 'x' }, context)),
);
const correction: fc.Arbitrary<Attempt> = fc
  .tuple(entry, fc.record({ amount, date, output: fc.constant('1.1'), activity }, { requiredKeys: [] }))
  .map(
    ([of, newValues]) =>
      (state) =>
        decisions.correctEntry(
          state,
          new CorrectEntry({ programme, entry: of, newValues, reason: 'x' }, context),
          means,
        ),
  );
const closure: fc.Arbitrary<Attempt> = fc.tuple(fc.constantFrom('2.3.1', '2.3.4'), date).map(
  ([of, closedOn]) =>
    (state) =>
      decisions.closeActivityToSpending(
        state,
        new CloseActivityToSpending({ programme, activity: of, closedOn }, context),
        means,
      ),
);
/** Whatever agencies may try, one after the other. */
export const attempts = fc.array(fc.oneof(commitment, payment, refund, cancellation, correction, closure), {
  maxLength: 30,
  size: 'max',
});

/** What comes of it: nothing when it is refused. */
const decided = (attempt: Attempt, state: Ledger, id: string): LedgerEvent[] => {
  try {
    return attempt(state, id);
  } catch (error) {
    if (error instanceof Rejection || error instanceof Unknown) return [];
    throw error;
  }
};

/** The log after all attempts; `onDecided` sees the ledger before and after each. */
export const logOf = (
  sequence: readonly Attempt[],
  onDecided: (before: Ledger, after: Ledger, events: readonly LedgerEvent[]) => void = () => undefined,
): LedgerEvent[] => {
  let state = ledger.initial;
  return sequence.flatMap((attempt, index) => {
    const events = decided(attempt, state, String(index));
    const after = fold(ledger, events, state);
    onDecided(state, after, events);
    state = after;
    return events;
  });
};
