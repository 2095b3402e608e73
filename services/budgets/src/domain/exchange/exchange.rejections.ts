import { rejection } from '@concert/event-sourcing';

export class ExchangeRateMissing extends rejection('LEDGER_EXCHANGE_RATE_MISSING') {}
export class ExchangeRateNotNeeded extends rejection('LEDGER_EXCHANGE_RATE_NOT_NEEDED') {}
export class ExchangeRateNotPositive extends rejection('LEDGER_EXCHANGE_RATE_NOT_POSITIVE') {}
