import { type Money, subtract, sum } from '@concert/money';
import type { Commitment, Disbursement, Ledger } from './ledger.js';

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

/** Committed, inclusive, at each place that entries name. */
export const committedLines = (ledger: Ledger): { place: CommittedPlace; amount: Money }[] =>
  [
    ...commitmentsOf(ledger).map((each) => ({ ...each, amount: standing(each) })),
    ...disbursementsOf(ledger).filter(({ commitment }) => commitment === undefined),
  ].map(({ agency, output, category, year, amount }) => ({ place: { agency, output, category, year }, amount }));

export interface CommittedPlace {
  readonly agency: string;
  readonly output: string;
  readonly category: string;
  readonly year: number;
}

export const balancesOfActivity = (
  ledger: Ledger,
  activity: string,
  currency: string,
): { committed: Money; disbursed: Money } => {
  const serves = (entry: { activity?: string }): boolean => entry.activity === activity;
  const paid = disbursementsOf(ledger).filter(serves);
  const atOnce = paid.filter(({ commitment }) => commitment === undefined).map(({ amount }) => amount);
  return {
    committed: sum([...commitmentsOf(ledger).filter(serves).map(standing), ...atOnce], currency),
    disbursed: sumOf(paid, currency),
  };
};
