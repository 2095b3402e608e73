import { MoneyDto } from '@concert/service-kit';
import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { AgendaItemResponse, UUID } from '../meetings/reviews.response.js';
import { OpenFindingResponse, ReleaseGateResponse, ReportInForceResponse } from './evidence.response.js';
import {
  ExtensionRequestResponse,
  FundingRequestResponse,
  PendingManagementResponse,
  PendingRevisionResponse,
  PendingWorkPlanResponse,
} from './pending.response.js';

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

  @ApiProperty(UUID)
  meeting: string;
}

/** The packs of a sitting, one a programme. */
export class SessionPacksResponse {
  @ApiProperty(UUID)
  session: string;

  @ApiProperty({ type: [SessionPackResponse] })
  packs: SessionPackResponse[];
}
