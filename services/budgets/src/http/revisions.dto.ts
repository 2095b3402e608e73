import { BUDGET_CATEGORIES } from '@concert/reference-data';
import {
  Code,
  Codes,
  MomentPageQuery,
  MoneyDto,
  Nested,
  NestedList,
  OneOf,
  Percent,
  RecordedRequest,
  Text,
  WholeNumber,
} from '@concert/service-kit';
import { type RevisionKind, revisionKinds } from '../domain/budget-revision/budget-revision.events.js';
import { type Layer, layers } from '../domain/budget-revision/places.js';

export class PlaceDto {
  @Code({ optional: true, description: 'Code of the agency that holds the money', example: 'ILO' })
  agency?: string;

  @Code({ optional: true, description: 'What it is set aside for, in place of an agency', example: 'policy-advice' })
  earmark?: string;

  @Code({ optional: true, description: 'Number of the output', example: '2.3' })
  output?: string;

  @OneOf(BUDGET_CATEGORIES.map(({ code }) => code), { optional: true, description: 'UNDG harmonized budget category' })
  category?: string;

  @WholeNumber({ optional: true, min: 1, max: 20, description: 'Programme year, 1 for the first' })
  year?: number;

  @OneOf(layers, { optional: true, description: 'Layer at which it is to be spent' })
  layer?: Layer;
}

export class MoveDto {
  @Nested(() => PlaceDto, { optional: true, description: 'Left out for new money' })
  from?: PlaceDto;

  @Nested(() => PlaceDto)
  to: PlaceDto;

  @Nested(() => MoneyDto)
  amount: MoneyDto;
}

export class RevisionBaseDto {
  @Text({ max: 200, description: 'What the percentage is taken of', example: 'tranche-3' })
  reference: string;

  @Nested(() => MoneyDto)
  amount: MoneyDto;
}

export class RevisionDto extends RecordedRequest {
  @OneOf(revisionKinds)
  kind: RevisionKind;

  @Nested(() => RevisionBaseDto, { optional: true, description: 'Needed with a percentage' })
  base?: RevisionBaseDto;

  @Percent({ optional: true, example: '3' })
  percent?: string;

  @Nested(() => PlaceDto, { optional: true, description: 'Where a cut is set aside' })
  to?: PlaceDto;

  @NestedList(() => MoveDto, { optional: true, description: 'The parts of a cut are worked out' })
  moves?: MoveDto[];

  @Text({ max: 1000 })
  purpose: string;

  @Codes({ optional: true, description: 'Numbers of the recommendations it answers' })
  recommendations?: string[];

  @Code({ optional: true, description: 'The activity that is given up' })
  activity?: string;

  @Codes({ optional: true, description: 'Ids of the unfunded needs it pays for' })
  needs?: string[];

  @Text({ optional: true, max: 100, description: 'From the simulation: refused when it would be something else now' })
  digest?: string;
}

export class LinkRecommendationsDto extends RecordedRequest {
  @Codes({ description: 'Numbers of recommendations' })
  recommendations: string[];
}

export class RevisionsPageQuery extends MomentPageQuery {
  @OneOf(['draft', 'proposed', 'endorsed', 'approved', 'rejected', 'withdrawn', 'applied'], { optional: true })
  status?: 'draft' | 'proposed' | 'endorsed' | 'approved' | 'rejected' | 'withdrawn' | 'applied';

  @OneOf(revisionKinds, { optional: true })
  kind?: RevisionKind;
}

export class RecordUnfundedNeedDto extends RecordedRequest {
  @Text({ max: 500, example: 'A standard media package' })
  title: string;

  @Nested(() => MoneyDto, { optional: true, description: 'Left out while nobody has estimated it' })
  amount?: MoneyDto;

  @Code({ optional: true, description: 'Number of the recommendation from which it follows', example: '4.3' })
  recommendation?: string;

  @Code({ optional: true, description: 'Number of the key action that it would pay for', example: '4.3.2' })
  keyAction?: string;
}

export class RequestAdditionalFundsDto extends RecordedRequest {
  @Code({ description: 'Government, donor or fund secretariat that is asked', example: 'MDGF-SEC' })
  addressee: string;

  @Nested(() => MoneyDto)
  amount: MoneyDto;

  @Text({ max: 1000 })
  purpose: string;

  @Codes({ optional: true, description: 'Ids of the unfunded needs it is meant for' })
  needs?: string[];
}

export class GrantAdditionalFundsDto extends RecordedRequest {
  @Nested(() => MoneyDto, { optional: true, description: 'All that was asked for when left out' })
  amount?: MoneyDto;
}

export class DeclineAdditionalFundsDto extends RecordedRequest {
  @Text({ max: 1000 })
  because: string;
}

export class NeedsPageQuery extends MomentPageQuery {
  @OneOf(['unfunded', 'funded'], { optional: true })
  status?: 'unfunded' | 'funded';
}

export class FundingRequestsPageQuery extends MomentPageQuery {
  @OneOf(['requested', 'granted', 'declined'], { optional: true })
  status?: 'requested' | 'granted' | 'declined';
}
