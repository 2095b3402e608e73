import type { CommandContext } from '@concert/event-sourcing';
import {
  ReturnsPage,
  type Caller,
  Context,
  CurrentCaller,
  idFrom,
  type Page,
  permit,
  type Recorded,
  ViewRows,
} from '@concert/service-kit';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  RateCriterion,
  RecordEvaluationStatement,
  RegisterEvaluation,
  TakeEvaluationStep,
} from '../domain/evaluation/evaluation.js';
import { EvaluationRow } from '../views/evaluations/evaluation.entity.js';
import {
  EvaluationsQuery,
  RateCriterionDto,
  RecordEvaluationStatementDto,
  RegisterEvaluationDto,
  TakeEvaluationStepDto,
} from './evaluations.dto.js';

@ApiTags('evaluations')
@Controller('programmes/:programme/evaluations')
export class EvaluationsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly rows: ViewRows,
  ) {}

  @Get()
  @ReturnsPage(EvaluationRow)
  readEvaluations(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { kind, ...page }: EvaluationsQuery,
  ): Promise<Page<EvaluationRow>> {
    permit(caller, 'ReadSharedRecord');
    return this.rows.page(EvaluationRow, { programme, kind }, ['code'], page);
  }

  @Post()
  registerEvaluation(
    @Param('programme') programme: string,
    @Body() { code, kind, commissioner, manager, reportDate, method, limits, ...body }: RegisterEvaluationDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const evaluators = body.evaluators.map((each) => ({ ...each }));
    const period = { ...body.period };
    const terms = { code, kind, evaluators, commissioner, manager, period, reportDate, method, limits };
    const id = idFrom(context, 'evaluation');
    return this.commands.execute(new RegisterEvaluation({ programme, id, terms }, context));
  }

  @Post(':evaluation/ratings')
  rateCriterion(
    @Param('programme') programme: string,
    @Param('evaluation') evaluation: string,
    @Body() { criterion, score, scale, effectiveDate }: RateCriterionDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, evaluation, criterion, score, scale, effectiveDate };
    return this.commands.execute(new RateCriterion(data, context));
  }

  @Post(':evaluation/statements')
  recordStatement(
    @Param('programme') programme: string,
    @Param('evaluation') evaluation: string,
    @Body() { effectiveDate, reason: _, evidence: __, ...statement }: RecordEvaluationStatementDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const id = idFrom(context, 'statement');
    const data = { programme, evaluation, id, statement, effectiveDate };
    return this.commands.execute(new RecordEvaluationStatement(data, context));
  }

  @Post(':evaluation/steps')
  takeStep(
    @Param('programme') programme: string,
    @Param('evaluation') evaluation: string,
    @Body() { step, on, mode, sites, with: together, comment }: TakeEvaluationStepDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const taken = { step, on, mode, sites, with: together, comment };
    return this.commands.execute(new TakeEvaluationStep({ programme, evaluation, taken }, context));
  }
}
