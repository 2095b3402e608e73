import {
  Code,
  Codes,
  HalfYear,
  MoneyDto,
  Nested,
  NestedList,
  OneOf,
  Percent,
  Text,
  WholeNumber,
  YesNo,
} from '@concert/service-kit';
import { ApiProperty } from '@nestjs/swagger';
import { committedDefinitions } from '../../financial-report/financial-report.js';
import { ruleNames } from '../../reconciliation/problem.js';

const SEVERITIES = ['block', 'hold', 'warn', 'info'];

class FindingOnBoardResponse {
  @Text({ description: 'UUID of the finding' })
  id: string;

  @OneOf(ruleNames)
  rule: string;

  @OneOf(['open', 'explained'])
  status: string;

  @OneOf(SEVERITIES)
  severity: string;

  @Text({ nullable: true, description: 'A figure, or `tranche-2`' })
  subject: string | null;

  @Text({ nullable: true, description: 'decimal' })
  difference: string | null;

  @Text({ nullable: true })
  currency: string | null;

  @Code({ nullable: true, description: 'Organization or body that is to deal with it' })
  assignedTo: string | null;
}

class ReportOnBoardResponse {
  @OneOf(['submitted', 'returned', 'accepted', 'published'])
  status: string;

  @WholeNumber({ min: 1 })
  version: number;

  @OneOf(committedDefinitions)
  committedDefinition: string;
}

class BoardCellResponse {
  @HalfYear()
  period: string;

  @Nested(() => ReportOnBoardResponse, { nullable: true, description: 'Null when nothing was reported' })
  report: ReportOnBoardResponse | null;

  @Nested(() => MoneyDto, { nullable: true, description: 'As reported, cumulative; null when it was not' })
  transferred: MoneyDto | null;

  @Nested(() => MoneyDto, { nullable: true })
  committed: MoneyDto | null;

  @Nested(() => MoneyDto, { nullable: true })
  disbursed: MoneyDto | null;

  @Nested(() => MoneyDto, { nullable: true, description: 'For the whole programme: transfers up to the cut-off' })
  recordedTransfers: MoneyDto | null;

  @Percent({ nullable: true, description: 'Disbursed as percent of what had come' })
  delivery: string | null;

  @NestedList(() => FindingOnBoardResponse, { description: 'Those that are not resolved' })
  findings: FindingOnBoardResponse[];

  @WholeNumber({ description: 'How many of them are neither explained nor resolved' })
  open: number;
}

class BoardRowResponse {
  @Code({ description: 'Code of the agency, or `programme`' })
  scope: string;

  @Nested(() => MoneyDto, { nullable: true })
  allocated: MoneyDto | null;

  @NestedList(() => BoardCellResponse, { description: 'One for each of the periods, in their order' })
  cells: BoardCellResponse[];

  @WholeNumber({ description: 'Open findings of all periods' })
  open: number;
}

/** The whole programme and its agencies, period by period. */
export class ReconciliationBoardResponse {
  @Code()
  programme: string;

  @Nested(() => MoneyDto, { nullable: true, description: 'Null while no document states it' })
  total: MoneyDto | null;

  @Codes({ example: ['2009-1', '2009-2'] })
  periods: string[];

  @NestedList(() => BoardRowResponse, { description: 'The whole programme first' })
  rows: BoardRowResponse[];
}

class RangeOfFindingResponse {
  @Text({ description: 'decimal' })
  low: string;

  @Text({ description: 'decimal' })
  high: string;
}

/** A finding that figures would raise, change or end. */
class ExpectedFindingResponse {
  @Text({ description: 'UUID of the finding: the one it has, or would have' })
  id: string;

  @OneOf(ruleNames)
  rule: string;

  @OneOf(SEVERITIES)
  severity: string;

  @Code({ description: 'Code of the agency, or `programme`' })
  scope: string;

  @HalfYear()
  period: string;

  @Text({ optional: true })
  subject?: string;

  @Text({ nullable: true, description: 'What the rule computes' })
  expected: string | null;

  @Text({ nullable: true, description: 'What the figures say' })
  observed: string | null;

  @Text({ nullable: true, description: 'decimal, never negative' })
  difference: string | null;

  @OneOf(['money', 'percent', 'report', 'definition', 'date', 'words'])
  unit: string;

  @Text({ optional: true, description: 'ISO 4217, when the unit is money' })
  currency?: string;

  @YesNo({ optional: true, description: 'True when computed back from a printed percentage' })
  derived?: boolean;

  @Nested(() => RangeOfFindingResponse, { optional: true })
  range?: RangeOfFindingResponse;

  @Text()
  note: string;
}

/** What would be questioned. */
export class ReportCheckResponse {
  @ApiProperty({ description: 'Figures for the scope and period are there: these would be a restatement' })
  isRestatement: boolean;

  @NestedList(() => ExpectedFindingResponse)
  raised: ExpectedFindingResponse[];

  @NestedList(() => ExpectedFindingResponse, { description: 'They stand already, and would say this' })
  changed: ExpectedFindingResponse[];

  @NestedList(() => ExpectedFindingResponse, { description: 'They would be resolved; as they stand' })
  resolved: ExpectedFindingResponse[];
}
