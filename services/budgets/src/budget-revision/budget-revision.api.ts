import {
  Code,
  Codes,
  Nested,
  NestedList,
  OneOf,
  Percent,
  RecordedRequest,
  Text,
  commandRoutes,
  type Caller,
  CurrentCaller,
  permit,
  Returns,
} from '@concert/service-kit';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { KeyActionsQuery } from '../views/key-actions/key-actions.query.js';
import { RevisionEffectResponse } from '../views/revisions/revisions.response.js';
import {
  DraftBudgetRevision,
  EndorseBudgetRevision,
  LinkRecommendations,
  ProposeBudgetRevision,
  ProposeDraftedBudgetRevision,
  type RevisionKind,
  revisionKinds,
  type RevisionRequest,
  WithdrawBudgetRevision,
} from './budget-revision.js';
import { placeOf } from './places.js';
import { MoveDto, PlaceDto, RevisionBaseDto } from './revision.response.js';
import { RevisionEffectQuery } from './revision-effect.query.js';

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

/** Only what a revision is made of: places without their empty members. */
const requestOf = ({
  to,
  moves,
  recommendations = [],
  kind,
  base,
  percent,
  purpose,
  activity,
  needs,
}: RevisionDto): RevisionRequest => ({
  kind,
  base,
  percent,
  to: to && placeOf(to),
  moves: moves?.map(({ from, to: target, amount }) => ({
    ...(from && { from: placeOf(from) }),
    to: placeOf(target),
    amount,
  })),
  purpose,
  recommendations,
  activity,
  needs,
});

const at = commandRoutes('programmes/:programme/revisions', 'revisions');
const newIds = { revision: 'revision' };

export const BudgetRevisionController = at.controller('BudgetRevisionController', [
  at.post('', ProposeBudgetRevision, RevisionDto, {
    newIds,
    data: ({ programme, revision, effectiveDate, digest, ...request }) => ({
      ...{ programme, revision, effectiveDate, digest },
      ...requestOf(request),
    }),
  }),
  at.post('drafts', DraftBudgetRevision, RevisionDto, {
    newIds,
    data: ({ programme, revision, effectiveDate, ...request }) => ({
      ...{ programme, revision, effectiveDate },
      ...requestOf(request),
    }),
  }),
  at.post(':revision/proposal', ProposeDraftedBudgetRevision, RecordedRequest, { status: 204 }),
  at.post(':revision/withdrawal', WithdrawBudgetRevision, RecordedRequest, { status: 204 }),
  at.post(':revision/endorsement', EndorseBudgetRevision, RecordedRequest, { status: 204 }),
  at.post(':revision/recommendations', LinkRecommendations, LinkRecommendationsDto, { status: 204 }),
]);

@ApiTags('revisions')
@Controller('programmes/:programme/revisions/simulations')
export class RevisionSimulationController {
  constructor(
    private readonly effects: RevisionEffectQuery,
    private readonly keyActions: KeyActionsQuery,
  ) {}

  /** What would happen, were it proposed and approved now? Nothing is stored. */
  @Post()
  @HttpCode(200)
  @Returns(RevisionEffectResponse)
  async simulate(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Body() body: RevisionDto,
  ): Promise<object> {
    permit(caller, 'ReadSharedRecord');
    const effect = await this.effects.simulate(programme, requestOf(body), caller.organization);
    return { ...effect, keyActions: await this.keyActions.open(programme, effect.content.recommendations) };
  }
}
