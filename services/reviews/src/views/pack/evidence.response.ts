import { MoneyDto } from '@concert/service-kit';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { UUID, WORDS_OR_NULL } from '../meetings/reviews.response.js';

const DECIMAL_OR_NULL = { ...WORDS_OR_NULL, description: 'decimal' } as const;

class ReportedFigureResponse {
  @ApiProperty({ ...DECIMAL_OR_NULL, description: 'Cumulative decimal; null: the cell is blank' })
  amount: string | null;

  @ApiPropertyOptional({ type: String })
  asPrinted?: string;

  @ApiPropertyOptional({ type: String })
  percentAsPrinted?: string;
}

class ReportedFiguresResponse {
  @ApiProperty({ type: ReportedFigureResponse })
  total: ReportedFigureResponse;

  @ApiProperty({ type: ReportedFigureResponse })
  transferred: ReportedFigureResponse;

  @ApiProperty({ type: ReportedFigureResponse })
  committed: ReportedFigureResponse;

  @ApiProperty({ type: ReportedFigureResponse })
  disbursed: ReportedFigureResponse;
}

export class ReportInForceResponse {
  @ApiProperty(UUID)
  report: string;

  @ApiProperty({ type: String, description: 'Code of the agency, or `programme`' })
  scope: string;

  @ApiProperty({ type: String, example: '2010-2' })
  period: string;

  @ApiProperty({ enum: ['inclusive', 'outstanding', 'not-stated'] })
  committedDefinition: string;

  @ApiProperty({ type: String, example: 'USD' })
  currency: string;

  @ApiProperty({ type: ReportedFiguresResponse })
  figures: ReportedFiguresResponse;

  @ApiProperty({ type: Boolean })
  restated: boolean;
}

class InputEventResponse {
  @ApiProperty(UUID)
  id: string;

  @ApiProperty({ type: String })
  type: string;

  @ApiProperty({ type: String })
  position: string;
}

export class ReleaseGateResponse {
  @ApiProperty({ type: 'integer', description: 'The tranche to be released' })
  tranche: number;

  @ApiProperty({ type: String, example: '70' })
  threshold: string;

  @ApiProperty({ enum: ['last-tranche', 'cumulative'] })
  basis: string;

  @ApiProperty({ type: Boolean })
  includeAdvance: boolean;

  @ApiProperty({ type: String, example: '2009-2' })
  reportPeriod: string;

  @ApiProperty({ type: MoneyDto })
  numerator: MoneyDto;

  @ApiProperty({ type: MoneyDto })
  denominator: MoneyDto;

  @ApiProperty({ type: String, example: '56.12', description: 'Percent' })
  ratio: string;

  @ApiProperty({ type: Boolean })
  passed: boolean;

  @ApiProperty({ type: [InputEventResponse] })
  inputEvents: InputEventResponse[];

  @ApiProperty({ type: 'integer' })
  policyVersion: number;
}

class RangeResponse {
  @ApiProperty({ type: String })
  low: string;

  @ApiProperty({ type: String })
  high: string;
}

export class OpenFindingResponse {
  @ApiProperty(UUID)
  finding: string;

  @ApiProperty({ type: String, example: 'recommendations' })
  service: string;

  @ApiProperty({ type: String, example: 'window-beyond-programme' })
  rule: string;

  @ApiProperty({ enum: ['block', 'hold', 'warn', 'info'] })
  severity: string;

  @ApiProperty({ type: String })
  scope: string;

  @ApiProperty({ type: String, example: '2010-2' })
  period: string;

  @ApiPropertyOptional({ type: String })
  subject?: string;

  @ApiProperty(WORDS_OR_NULL)
  expected: string | null;

  @ApiProperty(WORDS_OR_NULL)
  observed: string | null;

  @ApiProperty(DECIMAL_OR_NULL)
  difference: string | null;

  @ApiProperty({ enum: ['money', 'percent', 'report', 'definition', 'date', 'words'] })
  unit: string;

  @ApiPropertyOptional({ type: String })
  currency?: string;

  @ApiPropertyOptional({ type: Boolean })
  derived?: boolean;

  @ApiPropertyOptional({ type: RangeResponse })
  range?: RangeResponse;

  @ApiProperty({ type: String })
  note: string;

  @ApiProperty({ type: [InputEventResponse] })
  inputEvents: InputEventResponse[];

  @ApiProperty({ ...WORDS_OR_NULL, description: 'An explained finding stays open until its figures agree' })
  explanation: string | null;
}
