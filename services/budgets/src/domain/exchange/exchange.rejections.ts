import { Rejection } from '@concert/event-sourcing';

export class ExchangeRateMissing extends Rejection {
  readonly code = 'LEDGER_EXCHANGE_RATE_MISSING';
}

export class ExchangeRateNotNeeded extends Rejection {
  readonly code = 'LEDGER_EXCHANGE_RATE_NOT_NEEDED';
}

export class ExchangeRateNotPositive extends Rejection {
  readonly code = 'LEDGER_EXCHANGE_RATE_NOT_POSITIVE';
}
