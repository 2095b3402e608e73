import { Code, MomentPageQuery, MoneyDto, Nested, OneOf, Text, WholeNumber } from '@concert/service-kit';
import { BUDGET_CATEGORIES } from '@concert/reference-data';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { disbursementKinds } from '../../ledger/ledger.js';

const CATEGORIES = BUDGET_CATEGORIES.map(({ code }) => code);
const ENTRY_KINDS = ['commitment', ...disbursementKinds, 'refund'] as const;

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
