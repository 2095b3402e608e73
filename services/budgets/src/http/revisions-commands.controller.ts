import type { CommandContext } from '@concert/event-sourcing';
import {
  Returns,
  type Caller,
  Context,
  CurrentCaller,
  idFrom,
  permit,
  RecordedRequest,
  type Recorded,
} from '@concert/service-kit';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { RevisionEffectQuery } from '../application/revision-effect.query.js';
import {
  DraftBudgetRevision,
  EndorseBudgetRevision,
  LinkRecommendations,
  ProposeBudgetRevision,
  ProposeDraftedBudgetRevision,
  type RevisionRequest,
  WithdrawBudgetRevision,
} from '../domain/budget-revision/budget-revision.commands.js';
import { placeOf } from '../domain/budget-revision/places.js';
import { KeyActionsQuery } from '../views/key-actions/key-actions.query.js';
import { RevisionEffectResponse } from './revisions.responses.js';
import { LinkRecommendationsDto, RevisionDto } from './revisions.dto.js';

/** Only what was sent, as plain data. */
const requestIn = ({
  kind,
  base,
  percent,
  to,
  moves,
  purpose,
  recommendations = [],
  activity,
  needs,
}: RevisionDto): RevisionRequest => ({
  kind,
  base: base && { reference: base.reference, amount: { ...base.amount } },
  percent,
  to: to && placeOf(to),
  moves: moves?.map(({ from, to: target, amount }) => ({
    ...(from && { from: placeOf(from) }),
    to: placeOf(target),
    amount: { ...amount },
  })),
  purpose,
  recommendations,
  activity,
  needs,
});

@ApiTags('revisions')
@Controller('programmes/:programme/revisions')
export class RevisionsCommandsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly effects: RevisionEffectQuery,
    private readonly keyActions: KeyActionsQuery,
  ) {}

  /** What would happen, were it proposed and approved now? Nothing is stored. */
  @Post('simulations')
  @HttpCode(200)
  @Returns(RevisionEffectResponse)
  async simulate(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Body() body: RevisionDto,
  ): Promise<object> {
    permit(caller, 'ReadSharedRecord');
    const effect = await this.effects.simulate(programme, requestIn(body), caller.organization);
    return { ...effect, keyActions: await this.keyActions.open(programme, effect.content.recommendations) };
  }

  @Post()
  proposeBudgetRevision(
    @Param('programme') programme: string,
    @Body() body: RevisionDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const { digest, effectiveDate } = body;
    const about = { programme, revision: idFrom(context, 'revision'), effectiveDate, digest };
    return this.commands.execute(new ProposeBudgetRevision({ ...about, ...requestIn(body) }, context));
  }

  @Post('drafts')
  draftBudgetRevision(
    @Param('programme') programme: string,
    @Body() body: RevisionDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const about = { programme, revision: idFrom(context, 'revision'), effectiveDate: body.effectiveDate };
    return this.commands.execute(new DraftBudgetRevision({ ...about, ...requestIn(body) }, context));
  }

  @Post(':revision/proposal')
  @HttpCode(204)
  proposeDraft(
    @Param('programme') programme: string,
    @Param('revision') revision: string,
    @Body() { effectiveDate }: RecordedRequest,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new ProposeDraftedBudgetRevision({ programme, revision, effectiveDate }, context));
  }

  @Post(':revision/withdrawal')
  @HttpCode(204)
  withdrawBudgetRevision(
    @Param('programme') programme: string,
    @Param('revision') revision: string,
    @Body() { effectiveDate }: RecordedRequest,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new WithdrawBudgetRevision({ programme, revision, effectiveDate }, context));
  }

  @Post(':revision/endorsement')
  @HttpCode(204)
  endorseBudgetRevision(
    @Param('programme') programme: string,
    @Param('revision') revision: string,
    @Body() { effectiveDate }: RecordedRequest,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new EndorseBudgetRevision({ programme, revision, effectiveDate }, context));
  }

  @Post(':revision/recommendations')
  @HttpCode(204)
  linkRecommendations(
    @Param('programme') programme: string,
    @Param('revision') revision: string,
    @Body() { recommendations, effectiveDate }: LinkRecommendationsDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, revision, recommendations, effectiveDate };
    return this.commands.execute(new LinkRecommendations(data, context));
  }
}
