import {
  CalendarDate,
  Code,
  EvidenceDto,
  MoneyDto,
  Nested,
  OneOf,
  ReasonedRequest,
  Text,
  WholeNumber,
  commandRoutes,
} from '@concert/service-kit';
import { BUDGET_CATEGORIES } from '@concert/reference-data';
import { ExchangeDto } from '../exchange/exchange.response.js';
import {
  CancelCommitment,
  CorrectEntry,
  type DisbursementKind,
  disbursementKinds,
  RecordCommitment,
  RecordDisbursement,
  RecordRefund,
} from './ledger.js';

const CATEGORIES = BUDGET_CATEGORIES.map(({ code }) => code);

/** What every entry of the ledger says. */
class EntryRequest {
  @Code({ example: 'ILO' })
  agency: string;

  @Nested(() => MoneyDto, { description: "In the programme's currency, or in another one with its rate" })
  amount: MoneyDto;

  @Nested(() => ExchangeDto, { optional: true })
  exchange?: ExchangeDto;

  @CalendarDate({ description: 'The day on which it was signed, paid or given back', example: '2010-03-15' })
  date: string;

  @Text({ optional: true, max: 2000 })
  reason?: string;

  @Nested(() => EvidenceDto, { optional: true })
  evidence?: EvidenceDto;
}

export class RecordCommitmentDto extends EntryRequest {
  @Text({ max: 100, example: 'ILO-2010-017', description: 'Unique within the agency' })
  agreementNumber: string;

  @Text({ description: 'Who is to be paid', example: 'CASS' })
  counterparty: string;

  @Code({ example: '2.3' })
  output: string;

  @OneOf(CATEGORIES, { description: 'UNDG harmonized budget category' })
  category: string;

  @WholeNumber({ min: 1, max: 20, description: 'Programme year, 1 for the first' })
  year: number;

  @Code({ optional: true, example: '2.3.1', description: 'Number of the activity, or its id' })
  activity?: string;
}

export class RecordDisbursementDto extends EntryRequest {
  @OneOf(disbursementKinds)
  kind: DisbursementKind;

  @Text({ optional: true, max: 36, description: 'Id of the commitment it is paid on; then it has no line of its own' })
  commitment?: string;

  @Code({ optional: true, example: '2.3' })
  output?: string;

  @OneOf(CATEGORIES, { optional: true, description: 'UNDG harmonized budget category' })
  category?: string;

  @WholeNumber({ optional: true, min: 1, max: 20 })
  year?: number;

  @Code({ optional: true, example: '2.3.1', description: 'Number of the activity, or its id' })
  activity?: string;
}

export class RecordRefundDto extends EntryRequest {}

export class NewValuesDto {
  @Nested(() => MoneyDto, { optional: true })
  amount?: MoneyDto;

  @Nested(() => ExchangeDto, { optional: true })
  exchange?: ExchangeDto;

  @CalendarDate({ optional: true })
  date?: string;

  @Text({ optional: true, max: 100 })
  agreementNumber?: string;

  @Text({ optional: true })
  counterparty?: string;

  @Code({ optional: true })
  output?: string;

  @OneOf(CATEGORIES, { optional: true })
  category?: string;

  @WholeNumber({ optional: true, min: 1, max: 20 })
  year?: number;

  @Code({ optional: true })
  activity?: string;
}

export class CorrectEntryDto extends ReasonedRequest {
  @Nested(() => NewValuesDto, { description: 'Only what is corrected' })
  newValues: NewValuesDto;
}

const at = commandRoutes('programmes/:programme', 'ledger');

export const LedgerController = at.controller('LedgerController', [
  at.post('commitments', RecordCommitment, RecordCommitmentDto),
  at.post('commitments/:commitment/cancellation', CancelCommitment, ReasonedRequest, { status: 204 }),
  at.post('disbursements', RecordDisbursement, RecordDisbursementDto),
  at.post('refunds', RecordRefund, RecordRefundDto),
  at.post('ledger-entries/:entry/correction', CorrectEntry, CorrectEntryDto, {
    status: 204,
    // A corrected entry is true from its own day.
    data: ({ effectiveDate: _, ...correction }) => correction,
  }),
]);
