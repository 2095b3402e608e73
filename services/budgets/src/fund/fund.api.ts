import {
  CalendarDate,
  commandRoutes,
  MoneyDto,
  Nested,
  OneOf,
  type ParamReader,
  Percent,
  ReasonedRequest,
  RecordedRequest,
  WholeNumber,
} from '@concert/service-kit';
import { ExchangeDto } from '../exchange/exchange.response.js';
import {
  CorrectTransfer,
  numberOfTranche,
  EvaluateReleaseGate,
  RecordTransfer,
  ReleaseTranche,
  RequestTranche,
  ScheduleTranche,
  type TransferKind,
  transferKinds,
  WithdrawTransfer,
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

export class NewTransferValuesDto {
  @OneOf(transferKinds, { optional: true })
  kind?: TransferKind;

  @WholeNumber({ optional: true, min: 1, max: 1000, description: 'Number of the tranche; none for an advance' })
  tranche?: number;

  @Nested(() => MoneyDto, { optional: true })
  amount?: MoneyDto;

  @Nested(() => ExchangeDto, { optional: true })
  exchange?: ExchangeDto;

  @CalendarDate({ optional: true })
  valueDate?: string;
}

export class CorrectTransferDto extends ReasonedRequest {
  @Nested(() => NewTransferValuesDto, { description: 'Only what is corrected' })
  newValues: NewTransferValuesDto;
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
  // A corrected or withdrawn transfer is true, or untrue, from its own day.
  at.post('transfers/:transfer/correction', CorrectTransfer, CorrectTransferDto, {
    status: 204,
    data: ({ effectiveDate: _, ...correction }) => correction,
  }),
  at.post('transfers/:transfer/withdrawal', WithdrawTransfer, ReasonedRequest, {
    status: 204,
    data: ({ effectiveDate: _, ...withdrawal }) => withdrawal,
  }),
  at.post('tranches/:tranche/gate-evaluation', EvaluateReleaseGate, EvaluateReleaseGateDto, {
    params: { tranche },
    status: 204,
  }),
];

export const FundController = at.controller('FundController', fundRoutes);
