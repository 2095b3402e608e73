import {
  CalendarDate,
  commandRoutes,
  MoneyDto,
  Nested,
  OneOf,
  type ParamReader,
  Percent,
  RecordedRequest,
  WholeNumber,
} from '@concert/service-kit';
import { ExchangeDto } from '../exchange/exchange.response.js';
import {
  numberOfTranche,
  EvaluateReleaseGate,
  RecordTransfer,
  ReleaseTranche,
  RequestTranche,
  ScheduleTranche,
  type TransferKind,
  transferKinds,
} from './fund.js';

export class ScheduleTrancheDto extends RecordedRequest {
  @WholeNumber({ min: 1, max: 1000, description: '1 for the first' })
  tranche: number;

  @Nested(() => MoneyDto)
  amount: MoneyDto;

  @CalendarDate({ example: '2009-01-09' })
  plannedDate: string;
}

export class RecordTransferDto extends RecordedRequest {
  @OneOf(transferKinds)
  kind: TransferKind;

  @WholeNumber({ optional: true, min: 1, max: 1000, description: 'Number of the tranche; none for an advance' })
  tranche?: number;

  @Nested(() => MoneyDto, { description: "In the programme's currency, or in another one with its rate" })
  amount: MoneyDto;

  @Nested(() => ExchangeDto, { optional: true })
  exchange?: ExchangeDto;

  @CalendarDate({ description: 'The day on which the money was available', example: '2009-01-09' })
  valueDate: string;
}

export class EvaluateReleaseGateDto extends RecordedRequest {
  @Percent({ optional: true, description: 'The threshold believed to be in force; another one is refused' })
  threshold?: string;
}

const tranche: ParamReader<number> = {
  type: Number,
  read: numberOfTranche,
  message: 'must be the number of a tranche',
};

const at = commandRoutes('programmes/:programme', 'budgets');

export const fundRoutes = [
  at.post('tranches', ScheduleTranche, ScheduleTrancheDto),
  at.post('tranches/:tranche/request', RequestTranche, RecordedRequest, { params: { tranche }, status: 204 }),
  at.post('tranches/:tranche/release', ReleaseTranche, RecordedRequest, { params: { tranche }, status: 204 }),
  at.post('transfers', RecordTransfer, RecordTransferDto),
  at.post('tranches/:tranche/gate-evaluation', EvaluateReleaseGate, EvaluateReleaseGateDto, {
    params: { tranche },
    status: 204,
  }),
];

export const FundController = at.controller('FundController', fundRoutes);
