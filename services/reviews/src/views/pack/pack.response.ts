import { MoneyDto } from '@concert/service-kit';
import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { AgendaItemResponse } from '../meetings/reviews.response.js';

const DAY = { type: String, format: 'date' } as const;
const UUID = { type: String, format: 'uuid' } as const;
const CODES: { type: [StringConstructor] } = { type: [String] };
const WORDS_OR_NULL = { type: String, nullable: true } as const;
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

class ReportInForceResponse {
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

class ReleaseGateResponse {
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

class OpenFindingResponse {
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

class BudgetPlaceResponse {
  @ApiPropertyOptional({ type: String })
  agency?: string;

  @ApiPropertyOptional({ type: String })
  earmark?: string;

  @ApiPropertyOptional({ type: String })
  output?: string;

  @ApiPropertyOptional({ type: String })
  category?: string;

  @ApiPropertyOptional({ type: 'integer' })
  year?: number;

  @ApiPropertyOptional({ type: String, enum: ['national', 'provincial', 'municipal', 'county', 'community'] })
  layer?: string;
}

class BudgetMoveResponse {
  @ApiPropertyOptional({ type: BudgetPlaceResponse, description: 'Left out for new money' })
  from?: BudgetPlaceResponse;

  @ApiProperty({ type: BudgetPlaceResponse })
  to: BudgetPlaceResponse;

  @ApiProperty({ type: MoneyDto })
  amount: MoneyDto;
}

class RevisionBaseResponse {
  @ApiProperty({ type: String, example: 'tranche-3' })
  reference: string;

  @ApiProperty({ type: MoneyDto })
  amount: MoneyDto;
}

class PendingRevisionResponse {
  @ApiProperty(UUID)
  revision: string;

  @ApiProperty({ enum: ['across-the-board-cut', 'within-agency', 'between-agencies', 'elimination', 'new-money'] })
  kind: string;

  @ApiPropertyOptional({ type: RevisionBaseResponse })
  base?: RevisionBaseResponse;

  @ApiPropertyOptional({ type: String })
  percent?: string;

  @ApiProperty({ type: [BudgetMoveResponse] })
  moves: BudgetMoveResponse[];

  @ApiProperty({ type: String })
  purpose: string;

  @ApiProperty(CODES)
  recommendations: string[];

  @ApiPropertyOptional({ type: String })
  activity?: string;

  @ApiPropertyOptional(CODES)
  needs?: string[];

  @ApiProperty({ type: String, example: 'NSC', description: 'Body by policy' })
  decidedBy: string;

  @ApiProperty({ type: Boolean })
  needsEndorsement: boolean;

  @ApiProperty(CODES)
  proposedBy: string[];

  @ApiProperty(WORDS_OR_NULL)
  endorsedBy: string | null;
}

class ExtensionRequestResponse {
  @ApiProperty(UUID)
  extension: string;

  @ApiProperty(DAY)
  end: string;

  @ApiProperty(DAY)
  newEnd: string;

  @ApiProperty({ type: String })
  reason: string;
}

class PendingManagementResponse {
  @ApiProperty(UUID)
  recommendation: string;

  @ApiProperty({ ...WORDS_OR_NULL, example: '4.3' })
  code: string | null;

  @ApiProperty({ enum: ['accepted', 'partially-accepted', 'rejected', 'not-stated'] })
  disposition: string;

  @ApiProperty({ type: String })
  text: string;

  @ApiPropertyOptional({ type: String })
  reason?: string;
}

class FundingRequestResponse {
  @ApiProperty(UUID)
  request: string;

  @ApiProperty({ type: String, example: 'MDGF-SEC' })
  addressee: string;

  @ApiProperty({ type: MoneyDto })
  amount: MoneyDto;

  @ApiProperty({ type: String })
  purpose: string;

  @ApiProperty(CODES)
  needs: string[];
}

class WorkPlanLineResponse {
  @ApiProperty({ type: String, example: '2.3.1' })
  line: string;

  @ApiProperty({ type: String })
  title: string;

  @ApiPropertyOptional({ ...UUID, description: 'Left out while the line is a proposal' })
  activity?: string;

  @ApiProperty({ type: 'array', items: { type: 'integer' }, description: 'Quarters of the year, 1 to 4' })
  quarters: number[];

  @ApiProperty({ type: MoneyDto, nullable: true })
  budget: MoneyDto | null;

  @ApiProperty({ type: String })
  responsible: string;
}

class PendingWorkPlanResponse {
  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: String })
  submittedBy: string;

  @ApiProperty({ type: [WorkPlanLineResponse] })
  lines: WorkPlanLineResponse[];
}

const AMOUNTS = { type: 'object', additionalProperties: { $ref: getSchemaPath(MoneyDto) } } as const;

@ApiExtraModels(MoneyDto)
class PackContentResponse {
  @ApiProperty({ ...AMOUNTS, description: 'Agency → allocated to it' })
  allocated: Record<string, MoneyDto>;

  @ApiProperty({ type: MoneyDto, nullable: true, description: 'From the fund, all transfers; null before the first' })
  transferred: MoneyDto | null;

  @ApiProperty({ type: [ReportInForceResponse] })
  reports: ReportInForceResponse[];

  @ApiProperty({ type: [ReleaseGateResponse] })
  releaseGates: ReleaseGateResponse[];

  @ApiProperty({ type: [OpenFindingResponse] })
  openFindings: OpenFindingResponse[];

  @ApiProperty({ type: [PendingRevisionResponse] })
  pendingRevisions: PendingRevisionResponse[];

  @ApiProperty({ type: [ExtensionRequestResponse] })
  extensionRequests: ExtensionRequestResponse[];

  @ApiProperty({ type: [PendingManagementResponse] })
  pendingResponses: PendingManagementResponse[];

  @ApiProperty({ ...AMOUNTS, description: 'Agency → allocated to it, applied revisions included' })
  allocatedNow: Record<string, MoneyDto>;

  @ApiProperty({ ...AMOUNTS, description: 'What it is set aside for → amount' })
  earmarked: Record<string, MoneyDto>;

  @ApiProperty({ type: [FundingRequestResponse] })
  fundingRequests: FundingRequestResponse[];

  @ApiProperty({ type: [PendingWorkPlanResponse] })
  workPlans: PendingWorkPlanResponse[];
}

class PackItemResponse extends AgendaItemResponse {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'The item of the pack that it is about; null when nothing awaits a decision under that id',
  })
  matter: object | null;
}

/** What a body needs before it decides, and how that can be recognised. */
export class PackResponse {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { budgets: '57' },
    description: 'By service, how far the record was read',
  })
  positions: Record<string, string>;

  @ApiProperty({ type: String, description: 'SHA-256 of `pack`: send it with `positions` to decide on exactly this' })
  digest: string;

  @ApiProperty({ type: 'integer', description: 'What the pack holds' })
  edition: number;

  @ApiProperty({ type: [PackItemResponse] })
  agenda: PackItemResponse[];

  @ApiProperty({ type: PackContentResponse })
  pack: PackContentResponse;
}

export class PackOfDecisionResponse extends PackResponse {
  @ApiProperty({ type: Boolean, description: 'The record up to those positions still says what the body saw' })
  unchanged: boolean;
}

class SessionPackResponse extends PackResponse {
  @ApiProperty({ type: String })
  programme: string;

  @ApiProperty({ type: String, format: 'uuid' })
  meeting: string;
}

/** The packs of a sitting, one a programme. */
export class SessionPacksResponse {
  @ApiProperty({ type: String, format: 'uuid' })
  session: string;

  @ApiProperty({ type: [SessionPackResponse] })
  packs: SessionPackResponse[];
}
