import { RecordedFact } from '@concert/service-kit';
import { ApiProperty } from '@nestjs/swagger';
import { WindowDto } from '../../recommendation/window.response.js';
import { dispositions, keyActionStatuses } from '../../recommendation/recommendation.js';
import { CorrectedKeyActionResponse, CorrectedRecommendationResponse } from './corrected.response.js';
import { followUpStates } from './recommendation-overview.view.js';

const DAY = { type: String, format: 'date' } as const;
const DAY_OR_NULL = { ...DAY, nullable: true } as const;
const NUMBER = { type: 'integer' } as const;
const WORDS = { type: String } as const;
const WORDS_OR_NULL = { type: String, nullable: true } as const;

export class FollowUpResponse {
  @ApiProperty(DAY)
  on: string;

  @ApiProperty({ enum: keyActionStatuses })
  status: string;

  @ApiProperty({ ...WORDS_OR_NULL, example: 'On-going' })
  statusAsPrinted: string | null;

  @ApiProperty(WORDS_OR_NULL)
  comment: string | null;

  @ApiProperty({ ...WORDS, description: 'Organization that logged it' })
  by: string;

  @ApiProperty(WORDS_OR_NULL)
  onBehalfOf: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  recordedAt: string;
}

export class LinkResponse {
  @ApiProperty({ enum: ['same', 'depends-on', 'needed-by', 'merged-into', 'merged-from'] })
  link: string;

  @ApiProperty({ ...WORDS, description: 'Id of the other key action' })
  action: string;

  @ApiProperty(WORDS)
  code: string;

  @ApiProperty(DAY)
  on: string;
}

export class DueDateResponse {
  @ApiProperty(DAY_OR_NULL)
  oldEnd: string | null;

  @ApiProperty(DAY)
  newEnd: string;

  @ApiProperty(WORDS)
  reason: string;

  @ApiProperty(DAY)
  on: string;
}

export class AlikeResponse {
  @ApiProperty({ type: String, format: 'uuid', description: 'The finding `key-actions-alike` that says so' })
  finding: string;

  @ApiProperty({ ...WORDS, example: '3.1' })
  code: string;
}

class ByStatusResponse {
  @ApiProperty(NUMBER)
  'not-stated': number;

  @ApiProperty(NUMBER)
  planned: number;

  @ApiProperty(NUMBER)
  ongoing: number;

  @ApiProperty(NUMBER)
  completed: number;

  @ApiProperty(NUMBER)
  dropped: number;
}

/** How many key actions stand where. What was merged counts as the one it was merged into. */
export class CountsResponse {
  @ApiProperty(NUMBER)
  total: number;

  @ApiProperty({ type: ByStatusResponse })
  byStatus: ByStatusResponse;

  @ApiProperty(NUMBER)
  open: number;

  @ApiProperty(NUMBER)
  overdue: number;

  @ApiProperty(NUMBER)
  verified: number;

  @ApiProperty(NUMBER)
  unfunded: number;

  @ApiProperty(NUMBER)
  merged: number;

  @ApiProperty({ ...NUMBER, description: 'Seem to be the same act as another one' })
  alike: number;
}

export class ResponsibleResponse {
  @ApiProperty({ ...WORDS, example: 'PMC' })
  lead: string;

  @ApiProperty({ type: [String] })
  collaborators: string[];

  @ApiProperty(WORDS_OR_NULL)
  facilitator: string | null;

  @ApiProperty(WORDS_OR_NULL)
  asPrinted: string | null;
}

export class CompletionResponse {
  @ApiProperty(WORDS)
  summary: string;

  @ApiProperty(WORDS)
  by: string;

  @ApiProperty({ ...WORDS_OR_NULL, description: 'Another organization than `by`; null before' })
  verifiedBy: string | null;

  @ApiProperty(DAY_OR_NULL)
  verifiedOn: string | null;
}

/** A key action as it stood on the day asked for. */
export class KeyActionResponse {
  @ApiProperty({ type: String, format: 'uuid' })
  action: string;

  @ApiProperty({ ...WORDS, example: '4.3.1' })
  code: string;

  @ApiProperty({ ...WORDS, description: 'Code of the recommendation', example: '4.3' })
  recommendation: string;

  @ApiProperty(WORDS)
  text: string;

  @ApiProperty({ ...WORDS_OR_NULL, example: 'Quarter 4, 2010' })
  timeFrameAsPrinted: string | null;

  @ApiProperty({ type: WindowDto, nullable: true, description: 'Null when open-ended: then never overdue' })
  window: WindowDto | null;

  @ApiProperty({ type: [WindowDto], description: "The window's parts, in their order; none when open-ended" })
  intervals: WindowDto[];

  @ApiProperty({ type: ResponsibleResponse })
  responsible: ResponsibleResponse;

  @ApiProperty({ ...WORDS_OR_NULL, enum: ['time-frame', 'programme-end'], description: 'Null where somebody gave it' })
  windowFrom: string | null;

  @ApiProperty({ type: Boolean, nullable: true, description: 'Null: nobody said' })
  costed: boolean | null;

  @ApiProperty({ ...WORDS_OR_NULL, description: 'What it is paid from' })
  budget: string | null;

  @ApiProperty({ type: Boolean, description: 'Cannot be done without money, and nobody says from which' })
  unfunded: boolean;

  @ApiProperty(DAY)
  agreedOn: string;

  @ApiProperty({ enum: keyActionStatuses })
  status: string;

  @ApiProperty({ type: Boolean })
  overdue: boolean;

  @ApiProperty({ type: Boolean, description: 'Completed, dropped or merged into another' })
  closed: boolean;

  @ApiProperty({ type: [FollowUpResponse] })
  followUp: FollowUpResponse[];

  @ApiProperty({ type: CompletionResponse, nullable: true })
  completion: CompletionResponse | null;

  @ApiProperty({ type: [LinkResponse] })
  links: LinkResponse[];

  @ApiProperty({ ...WORDS_OR_NULL, description: 'Id of the key action as which it is followed up' })
  mergedInto: string | null;

  @ApiProperty({
    type: [AlikeResponse],
    description: 'Others that seem to be the same act; none once linked or merged',
  })
  alike: AlikeResponse[];

  @ApiProperty({ type: [DueDateResponse] })
  dueDates: DueDateResponse[];

  @ApiProperty({ type: CorrectedKeyActionResponse, nullable: true, description: 'What it said before' })
  corrected: CorrectedKeyActionResponse | null;
}

class OwnedKeyActionResponse extends KeyActionResponse {
  @ApiProperty({ enum: ['lead', 'collaborator', 'facilitator'] })
  part: string;
}

/** What one organization or body answers for. */
export class OwnerResponse {
  @ApiProperty({ ...WORDS, example: 'PMC' })
  owner: string;

  @ApiProperty({ type: CountsResponse })
  counts: CountsResponse;

  @ApiProperty({ type: [OwnedKeyActionResponse] })
  keyActions: OwnedKeyActionResponse[];
}

class KeyActionFactResponse extends RecordedFact {
  @ApiProperty({ ...WORDS, description: 'Code of the key action it is about: this one, or one merged into it' })
  about: string;
}

export class KeyActionHistoryResponse {
  @ApiProperty({ type: String, format: 'uuid' })
  action: string;

  @ApiProperty(WORDS)
  code: string;

  @ApiProperty({ ...WORDS, description: 'Code of the recommendation' })
  recommendation: string;

  @ApiProperty({ type: [KeyActionFactResponse], description: 'In the order in which they became known' })
  facts: KeyActionFactResponse[];
}

export class DispositionStatedResponse {
  @ApiProperty(DAY)
  on: string;

  @ApiProperty(WORDS)
  by: string;

  @ApiProperty(WORDS)
  reason: string;
}

export class ManagementResponseGiven {
  @ApiProperty(WORDS)
  text: string;

  @ApiProperty(WORDS_OR_NULL)
  reason: string | null;

  @ApiProperty(DAY)
  on: string;

  @ApiProperty({ ...WORDS_OR_NULL, description: 'Id of the decision that approved it' })
  approvedBy: string | null;

  @ApiProperty({
    type: DispositionStatedResponse,
    nullable: true,
    description: 'When the disposition was stated later; null where the response itself says it',
  })
  dispositionStated: DispositionStatedResponse | null;
}

/** A recommendation as readers follow it: what was said, answered, promised and done. */
export class RecommendationResponse {
  @ApiProperty({ type: String, format: 'uuid' })
  recommendation: string;

  @ApiProperty({ ...WORDS, example: '4.3' })
  code: string;

  @ApiProperty({ ...WORDS_OR_NULL, example: '4' })
  parent: string | null;

  @ApiProperty(WORDS)
  title: string;

  @ApiProperty(WORDS)
  text: string;

  @ApiProperty({ type: [String] })
  addressees: string[];

  @ApiProperty({ ...WORDS_OR_NULL, description: "The document's own words for them" })
  addresseesAsPrinted: string | null;

  @ApiProperty(DAY)
  issuedOn: string;

  @ApiProperty({ ...WORDS_OR_NULL, enum: dispositions, description: 'Null before there is a response' })
  disposition: string | null;

  @ApiProperty({ type: ManagementResponseGiven, nullable: true })
  response: ManagementResponseGiven | null;

  @ApiProperty({ enum: followUpStates })
  state: string;

  @ApiProperty({ type: CountsResponse })
  counts: CountsResponse;

  @ApiProperty({ type: [KeyActionResponse] })
  keyActions: KeyActionResponse[];

  @ApiProperty({
    ...WORDS,
    example: '/api/budgets/programmes/MDGF-1880/recommendations/5/effect',
    description: 'Where it is told what it changed in money',
  })
  moneyEffect: string;

  @ApiProperty({
    type: CorrectedRecommendationResponse,
    nullable: true,
    description: 'What it said before its last correction',
  })
  corrected: CorrectedRecommendationResponse | null;
}

class ByStateResponse {
  @ApiProperty(NUMBER)
  issued: number;

  @ApiProperty(NUMBER)
  responded: number;

  @ApiProperty(NUMBER)
  'in-follow-up': number;

  @ApiProperty(NUMBER)
  closed: number;
}

class RecommendationCountsResponse {
  @ApiProperty(NUMBER)
  total: number;

  @ApiProperty({ type: ByStateResponse })
  byState: ByStateResponse;
}

/** How far a programme has come with its recommendations. */
export class FollowUpSummaryResponse {
  @ApiProperty({ ...DAY, description: 'On which statuses and overdue are judged' })
  day: string;

  @ApiProperty({ type: RecommendationCountsResponse })
  recommendations: RecommendationCountsResponse;

  @ApiProperty({ type: CountsResponse })
  keyActions: CountsResponse;
}
