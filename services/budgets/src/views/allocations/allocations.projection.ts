import { BudgetAllocatedV1, BudgetRevisionAppliedV1 } from '@concert/contracts/budgets';
import { defineProjection, on, put } from '@concert/projections';
import { Allocation } from './allocation.view.js';

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
          layer: null,
          revision: null,
          effectiveDate,
          recordedAt,
        },
      ),
    ];
  }),
  on(BudgetRevisionAppliedV1, ({ programme, effectiveDate, recordedAt, data: { revision, entries } }) =>
    entries.flatMap(({ entry, place: { agency, output, category, year, layer }, amount }) =>
      agency === undefined
        ? []
        : [
            put(
              Allocation,
              { id: entry },
              {
                id: entry,
                programme,
                agency,
                amount: amount.amount,
                currency: amount.currency,
                output: output ?? null,
                category: category ?? null,
                year: year ?? null,
                layer: layer ?? null,
                revision,
                effectiveDate,
                recordedAt,
              },
            ),
          ],
    ),
  ),
);
