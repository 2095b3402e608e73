import { BudgetAllocatedV1 } from '@concert/contracts/budgets';
import { defineProjection, on, put } from '@concert/projections';
import { Allocation } from './allocation.entity.js';

export const allocations = defineProjection(
  'allocations',
  [Allocation],
  on(BudgetAllocatedV1, ({ id, programme, effectiveDate, recordedAt, data }) => {
    const { agency, amount, output, category, year } = data;
    return [
      put(
        Allocation,
        { id },
        {
          id,
          programme,
          agency,
          amount: amount.amount,
          currency: amount.currency,
          output: output ?? null,
          category: category ?? null,
          year: year ?? null,
          effectiveDate,
          recordedAt,
        },
      ),
    ];
  }),
);
