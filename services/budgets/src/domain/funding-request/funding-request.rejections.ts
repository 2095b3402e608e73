import { rejection } from '@concert/event-sourcing';

export class UnfundedNeedAmountNotPositive extends rejection('UNFUNDED_NEED_AMOUNT_NOT_POSITIVE') {}
export class UnfundedNeedCurrencyDiffers extends rejection('UNFUNDED_NEED_CURRENCY_DIFFERS') {}
export class FundingRequestAmountNotPositive extends rejection('FUNDING_REQUEST_AMOUNT_NOT_POSITIVE') {}
export class FundingRequestCurrencyDiffers extends rejection('FUNDING_REQUEST_CURRENCY_DIFFERS') {}
export class FundingRequestAlreadyAnswered extends rejection('FUNDING_REQUEST_ALREADY_ANSWERED') {}
export class FundingRequestGrantExceedsRequest extends rejection('FUNDING_REQUEST_GRANT_EXCEEDS_REQUEST') {}
