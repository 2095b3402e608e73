import type { Finding } from '../budgets';
import { isMore } from '../decimals';

export interface SuggestedAdvance {
  readonly amount: string;
  readonly currency: string;
  /** The last day before the first period whose report contains it; left out when no report does. */
  readonly latestDay?: string;
  /** Periods whose reports contain it, the first one first. */
  readonly periods: readonly string[];
}

type Compared = Pick<Finding, 'rule' | 'status' | 'period' | 'expected' | 'observed' | 'difference' | 'currency'>;

/** Money that was counted somewhere and of which no transfer is recorded. */
const lacksTransfer = ({ rule, status, expected, observed }: Compared): boolean => {
  if (status === 'resolved' || expected === null || observed === null) return false;
  if (rule === 'transfers-differ-from-budget') return isMore(expected, observed);
  if (rule === 'transferred-differs-from-transfers') return isMore(observed, expected);
  return false;
};

/** 2010-1 → 31 December 2009 */
const dayBefore = (period: string): string => {
  const [year = '', half] = period.split('-');
  return half === '2' ? `${year}-06-30` : `${Number(year) - 1}-12-31`;
};

/**
 * The transfer whose recording would close the finding, and every other that lacks the same amount.
 *
 * @param findings all of the programme
 */
export const suggestedAdvance = (finding: Compared, findings: readonly Compared[]): SuggestedAdvance | undefined => {
  const { difference, currency } = finding;
  if (!lacksTransfer(finding) || difference === null || currency === null) return undefined;
  const periods = findings
    .filter((each) => each.rule === 'transferred-differs-from-transfers' && lacksTransfer(each))
    .filter((each) => each.difference === difference)
    .map(({ period }) => period)
    .sort();
  const [first] = periods;
  return { amount: difference, currency, periods, ...(first ? { latestDay: dayBefore(first) } : {}) };
};
