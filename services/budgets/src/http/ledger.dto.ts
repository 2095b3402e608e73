import {
  CalendarDate,
  Code,
  EvidenceDto,
  MomentPageQuery,
  MoneyDto,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '@concert/service-kit';
import { BUDGET_CATEGORIES } from '@concert/reference-data';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { type DisbursementKind, disbursementKinds } from '../domain/ledger/ledger.events.js';
import { ExchangeDto } from './exchange.dto.js';
import { ReasonedRequest } from './budgets-commands.dto.js';

const CATEGORIES = BUDGET_CATEGORIES.map(({ code }) => code);
const ENTRY_KINDS = ['commitment', ...disbursementKinds, 'refund'] as const;

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

export class LedgerEntriesPageQuery extends MomentPageQuery {
  @Code({ optional: true })
  agency?: string;

  @OneOf(ENTRY_KINDS, { optional: true })
  kind?: (typeof ENTRY_KINDS)[number];

  @Code({ optional: true })
  output?: string;

  @OneOf(CATEGORIES, { optional: true })
  category?: string;

  @Type(() => Number)
  @WholeNumber({ optional: true, min: 1, max: 20 })
  year?: number;

  @Text({ optional: true, max: 36, description: 'What was paid on this commitment' })
  commitment?: string;
}

class BalancesResponse {
  @Nested(() => MoneyDto, { nullable: true, description: 'Null where nothing is allocated at just that place' })
  allocated: MoneyDto | null;

  @Nested(() => MoneyDto, { description: 'Inclusive: it contains what is disbursed' })
  committed: MoneyDto;

  @Nested(() => MoneyDto)
  disbursed: MoneyDto;

  @Nested(() => MoneyDto, { description: 'Bound and not yet paid' })
  outstanding: MoneyDto;

  @Nested(() => MoneyDto, { nullable: true, description: 'Allocated and not yet bound' })
  uncommitted: MoneyDto | null;
}

class LedgerTotalsResponse extends BalancesResponse {
  @Nested(() => MoneyDto)
  transferred: MoneyDto;

  @Nested(() => MoneyDto)
  refunded: MoneyDto;

  @Nested(() => MoneyDto)
  netTransferred: MoneyDto;
}

class AgencyBalancesResponse extends BalancesResponse {
  @Code()
  agency: string;

  @Nested(() => MoneyDto)
  refunded: MoneyDto;
}

class LineBalancesResponse extends BalancesResponse {
  @Code()
  agency: string;

  @Code({ nullable: true })
  output: string | null;

  @OneOf(CATEGORIES, { nullable: true })
  category: string | null;

  @WholeNumber({ nullable: true, min: 1 })
  year: number | null;
}

/** What was bound, paid and given back. */
export class ProgrammeLedgerResponse {
  @Code()
  programme: string;

  @Nested(() => LedgerTotalsResponse)
  totals: LedgerTotalsResponse;

  @ApiProperty({ type: () => AgencyBalancesResponse, isArray: true })
  agencies: AgencyBalancesResponse[];

  @ApiProperty({ type: () => LineBalancesResponse, isArray: true })
  lines: LineBalancesResponse[];
}
