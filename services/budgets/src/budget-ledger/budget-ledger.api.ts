import { Code, MoneyDto, Nested, OneOf, RecordedRequest, WholeNumber, commandRoutes } from '@concert/service-kit';
import { BUDGET_CATEGORIES } from '@concert/reference-data';
import { AllocateBudget } from './budget-ledger.js';

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

const at = commandRoutes('programmes/:programme', 'budgets');

export const budgetLedgerRoutes = [at.post('allocations', AllocateBudget, AllocateBudgetDto)];

export const BudgetLedgerController = at.controller('BudgetLedgerController', budgetLedgerRoutes);
