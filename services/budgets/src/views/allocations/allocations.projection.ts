import {
  BudgetAllocatedV1,
  BudgetAllocationCorrectedV1,
  BudgetAllocationWithdrawnV1,
  BudgetRevisionAppliedV1,
} from '@concert/contracts/budgets';
import { change, defineProjection, on, put } from '@concert/projections';
import { Allocation } from './allocation.view.js';

export const allocations = defineProjection(
  { name: 'allocations', version: 2 },
  [Allocation],
  on(BudgetAllocatedV1, ({ id: event, programme, effectiveDate, recordedAt, data }) => {
    const { allocation: id = event, agency, amount, output, category, year } = data;
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
          corrected: null,
          effectiveDate,
          recordedAt,
        },
      ),
    ];
  }),
  on(BudgetAllocationCorrectedV1, ({ recordedAt, data: { allocation, oldValues, newValues, reason } }) => [
    change(
      Allocation,
      { id: allocation },
      (row): Allocation | undefined =>
        row && { ...row, amount: newValues.amount.amount, corrected: { ...oldValues, reason }, recordedAt },
    ),
  ]),
  on(BudgetAllocationWithdrawnV1, ({ data: { allocation } }) => [
    change(Allocation, { id: allocation }, () => undefined),
  ]),
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
                corrected: null,
                effectiveDate,
                recordedAt,
              },
            ),
          ],
    ),
  ),
);
