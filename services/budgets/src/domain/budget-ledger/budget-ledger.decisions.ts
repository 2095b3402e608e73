import { add, exceeds, isPositive } from '@concert/money';
import type { AllocateBudget, BudgetEnvelope } from './budget-ledger.commands.js';
import type { BudgetAllocated } from './budget-ledger.events.js';
import * as rejection from './budget-ledger.rejections.js';
import type { BudgetLedger } from './budget-ledger.state.js';

/**
 * Sets money of the programme's budget aside for an agency. The ledger sees one agency only: that all agencies
 * together stay within the total is for the reconciliation to judge.
 *
 * @throws BudgetAllocationNotPositive      nothing or less than nothing is allocated
 * @throws BudgetAllocationCurrencyDiffers  another currency than the programme's
 * @throws BudgetAllocationExceedsTotal     the agency alone would have more than the whole programme
 */
export const allocateBudget = (
  { allocated }: BudgetLedger,
  { data: { programme, effectiveDate, ...allocation } }: AllocateBudget,
  { currency, total }: BudgetEnvelope,
): BudgetAllocated[] => {
  const { agency, amount } = allocation;
  if (!isPositive(amount))
    throw new rejection.BudgetAllocationNotPositive('An allocation is more than nothing', { amount });
  if (amount.currency !== currency)
    throw new rejection.BudgetAllocationCurrencyDiffers(`${programme} is kept in ${currency}`, { amount });
  const together = allocated ? add(allocated, amount) : amount;
  if (total && exceeds(together, total))
    throw new rejection.BudgetAllocationExceedsTotal(`${agency} would have more than ${programme} as a whole`, {
      allocated: together,
      total,
    });

  return [{ type: 'BudgetAllocated', data: allocation, effectiveDate }];
};
