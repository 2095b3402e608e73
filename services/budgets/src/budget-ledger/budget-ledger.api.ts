import {
  Code,
  MoneyDto,
  Nested,
  OneOf,
  ReasonedRequest,
  RecordedRequest,
  WholeNumber,
  commandRoutes,
} from '@concert/service-kit';
import { BUDGET_CATEGORIES } from '@concert/reference-data';
import { AllocateBudget, CorrectAllocation, WithdrawAllocation } from './budget-ledger.js';

export class AllocateBudgetDto extends RecordedRequest {
  @Code({ example: 'ILO' })
  agency: string;

  @Nested(() => MoneyDto)
  amount: MoneyDto;

  @Code({ optional: true, description: 'Number of the output it is meant for', example: '2.3' })
  output?: string;

  @OneOf(BUDGET_CATEGORIES.map(({ code }) => code), { optional: true, description: 'UNDG harmonized budget category' })
  category?: string;

  @WholeNumber({ optional: true, min: 1, max: 20, description: 'Programme year, 1 for the first' })
  year?: number;
}

export class CorrectAllocationDto extends ReasonedRequest {
  @Nested(() => MoneyDto, { description: 'What was meant' })
  amount: MoneyDto;
}

const at = commandRoutes('programmes/:programme', 'budgets');

export const budgetLedgerRoutes = [
  at.post('allocations', AllocateBudget, AllocateBudgetDto),
  // A corrected or withdrawn allocation is true, or untrue, from its own day.
  at.post('allocations/:allocation/correction', CorrectAllocation, CorrectAllocationDto, {
    status: 204,
    data: ({ effectiveDate: _, ...correction }) => correction,
  }),
  at.post('allocations/:allocation/withdrawal', WithdrawAllocation, ReasonedRequest, {
    status: 204,
    data: ({ effectiveDate: _, ...withdrawal }) => withdrawal,
  }),
];

export const BudgetLedgerController = at.controller('BudgetLedgerController', budgetLedgerRoutes);
