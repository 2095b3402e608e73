import { rejection } from '@concert/event-sourcing';

export class BudgetAllocationNotPositive extends rejection('BUDGET_ALLOCATION_NOT_POSITIVE') {}
export class BudgetAllocationCurrencyDiffers extends rejection('BUDGET_ALLOCATION_CURRENCY_DIFFERS') {}
export class BudgetAllocationExceedsTotal extends rejection('BUDGET_ALLOCATION_EXCEEDS_TOTAL') {}
