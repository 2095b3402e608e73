import {
  CalendarDate,
  Code,
  HalfYear,
  MoneyDto,
  Nested,
  NestedList,
  OneOf,
  Percent,
  RecordedFact,
  Text,
  WholeNumber,
} from '@concert/service-kit';
import { committedDefinitions } from '../../financial-report/financial-report.js';
import { FiguresDto } from '../../financial-report/figures.response.js';
import { RecordedGateResponse } from '../../reconciliation/rows.response.js';
import { FinancialReport } from '../financial-reports/financial-report.view.js';
import { trancheStatuses } from '../tranches/tranche.view.js';
import { Transfer } from '../transfers/transfer.view.js';

class AgencySummaryResponse {
  @Code({ example: 'ILO' })
  agency: string;

  @Nested(() => MoneyDto)
  allocated: MoneyDto;

  @Nested(() => MoneyDto, { nullable: true, description: 'As the agency itself last reported' })
  transferred: MoneyDto | null;
}

class EarmarkSummaryResponse {
  @Code({ example: 'policy-advice' })
  earmark: string;

  @Nested(() => MoneyDto)
  amount: MoneyDto;
}

class PeriodSummaryResponse {
  @Code({ description: 'Code of the agency, or `programme`' })
  scope: string;

  @HalfYear()
  period: string;

  @OneOf(['submitted', 'returned', 'accepted', 'published'])
  status: FinancialReport['status'];

  @WholeNumber({ min: 1 })
  version: number;

  @OneOf(committedDefinitions)
  committedDefinition: string;

  @Text()
  currency: string;

  @Nested(() => FiguresDto, { description: 'Cumulative, exactly as reported' })
  figures: FiguresDto;

  @Nested(() => MoneyDto, { description: "Transfers with a value date up to the period's cut-off" })
  recordedTransfers: MoneyDto;

  @Percent({ nullable: true, description: 'Disbursed as percent of what had come' })
  delivery: string | null;
}

class GateSummaryResponse {
  @WholeNumber({ min: 1 })
  tranche: number;

  @OneOf(trancheStatuses)
  status: string;

  @Text({ nullable: true, description: 'Id of the decision' })
  waivedBy: string | null;

  @Nested(() => RecordedGateResponse, { nullable: true, description: 'The latest proof' })
  gate: RecordedGateResponse | null;
}

/** What was given, promised and spent. */
export class ProgrammeSummaryResponse {
  @Code()
  programme: string;

  @Nested(() => MoneyDto, { nullable: true, description: 'Null: no document states it, which is not zero' })
  total: MoneyDto | null;

  @Nested(() => MoneyDto)
  allocated: MoneyDto;

  @Nested(() => MoneyDto)
  transferred: MoneyDto;

  @NestedList(() => AgencySummaryResponse)
  agencies: AgencySummaryResponse[];

  @NestedList(() => EarmarkSummaryResponse)
  earmarks: EarmarkSummaryResponse[];

  @NestedList(() => PeriodSummaryResponse)
  periods: PeriodSummaryResponse[];

  @NestedList(() => Transfer)
  transfers: Transfer[];

  @NestedList(() => GateSummaryResponse)
  gates: GateSummaryResponse[];
}

export class SummaryChangesResponse {
  @Nested(() => ProgrammeSummaryResponse)
  before: ProgrammeSummaryResponse;

  @Nested(() => ProgrammeSummaryResponse)
  after: ProgrammeSummaryResponse;

  @NestedList(() => RecordedFact, { description: 'What lies between the two, in the order in which it became so' })
  events: RecordedFact[];
}

/** A figure and the events it was made from. */
export class ProvenanceResponse {
  @Text({ example: 'reports/programme/2009-2/disbursed' })
  figure: string;

  @Text({ nullable: true, description: 'As it stands: an amount, a percentage or a word; null when it is not known' })
  value: string | null;

  @Text({ nullable: true, description: 'ISO 4217, for an amount' })
  currency: string | null;

  @CalendarDate({ nullable: true, description: 'The day it was asked for, as true on' })
  asOf: string | null;

  @Text({ nullable: true, description: 'The day it was asked for, as known on' })
  knownAt: string | null;

  @NestedList(() => RecordedFact)
  events: RecordedFact[];
}
