import { type Money, subtract, sum } from '@concert/money';
import type { Commitment, Disbursement, Ledger } from './ledger.state.js';

const commitmentsOf = ({ commitments }: Ledger, agency?: string): Commitment[] =>
  Object.values(commitments).filter((each) => agency === undefined || each.agency === agency);

const disbursementsOf = ({ disbursements }: Ledger, agency?: string): Disbursement[] =>
  Object.values(disbursements).filter((each) => agency === undefined || each.agency === agency);

const sumOf = (entries: readonly { amount: Money }[], currency: string): Money =>
  sum(
    entries.map(({ amount }) => amount),
    currency,
  );

/** What a commitment binds: less what was released when it was cancelled. */
export const standing = ({ amount, released }: Commitment): Money => (released ? subtract(amount, released) : amount);

export const paidOn = ({ disbursements }: Ledger, commitment: string, currency: string): Money =>
  sumOf(
    Object.values(disbursements).filter((each) => each.commitment === commitment),
    currency,
  );

/** Committed, inclusive: what is bound, and what was spent without a commitment before. */
export const committedOf = (ledger: Ledger, currency: string, agency?: string): Money =>
  sum(
    [
      ...commitmentsOf(ledger, agency).map(standing),
      ...disbursementsOf(ledger, agency)
        .filter(({ commitment }) => commitment === undefined)
        .map(({ amount }) => amount),
    ],
    currency,
  );

export const disbursedOf = (ledger: Ledger, currency: string, agency?: string): Money =>
  sumOf(disbursementsOf(ledger, agency), currency);

export const refundedOf = ({ refunds }: Ledger, currency: string): Money => sumOf(Object.values(refunds), currency);
