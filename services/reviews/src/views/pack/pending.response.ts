import { MoneyDto } from '@concert/service-kit';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DAY, UUID, WORDS_OR_NULL } from '../meetings/reviews.response.js';

const CODES: { type: [StringConstructor] } = { type: [String] };

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

export class PendingRevisionResponse {
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

export class ExtensionRequestResponse {
  @ApiProperty(UUID)
  extension: string;

  @ApiProperty(DAY)
  end: string;

  @ApiProperty(DAY)
  newEnd: string;

  @ApiProperty({ type: String })
  reason: string;
}

export class PendingManagementResponse {
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

export class FundingRequestResponse {
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

export class PendingWorkPlanResponse {
  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: String })
  submittedBy: string;

  @ApiProperty({ type: [WorkPlanLineResponse] })
  lines: WorkPlanLineResponse[];
}
