import { Rejection } from '@concert/event-sourcing';

export class UnfundedNeedAmountNotPositive extends Rejection {
  readonly code = 'UNFUNDED_NEED_AMOUNT_NOT_POSITIVE';
}

export class UnfundedNeedCurrencyDiffers extends Rejection {
  readonly code = 'UNFUNDED_NEED_CURRENCY_DIFFERS';
}

export class FundingRequestAmountNotPositive extends Rejection {
  readonly code = 'FUNDING_REQUEST_AMOUNT_NOT_POSITIVE';
}

export class FundingRequestCurrencyDiffers extends Rejection {
  readonly code = 'FUNDING_REQUEST_CURRENCY_DIFFERS';
}

export class FundingRequestAlreadyAnswered extends Rejection {
  readonly code = 'FUNDING_REQUEST_ALREADY_ANSWERED';
}

export class FundingRequestGrantExceedsRequest extends Rejection {
  readonly code = 'FUNDING_REQUEST_GRANT_EXCEEDS_REQUEST';
}
