import { Rejection } from '@concert/event-sourcing';

export class BudgetAllocationNotPositive extends Rejection {
  readonly code = 'BUDGET_ALLOCATION_NOT_POSITIVE';
}

export class BudgetAllocationCurrencyDiffers extends Rejection {
  readonly code = 'BUDGET_ALLOCATION_CURRENCY_DIFFERS';
}

export class BudgetAllocationExceedsTotal extends Rejection {
  readonly code = 'BUDGET_ALLOCATION_EXCEEDS_TOTAL';
}
