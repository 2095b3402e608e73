import type { CommandContext } from '@concert/event-sourcing';
import {
  ReturnsPage,
  type Caller,
  Context,
  CurrentCaller,
  idFrom,
  MomentQuery,
  moneyOf,
  type Page,
  permit,
  type Recorded,
} from '@concert/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  RecordAssertion,
  StateTotalBudget,
  WithdrawAssertion,
} from '../domain/joint-programme/joint-programme.commands.js';
import { StatementsQuery } from '../views/statements/statements.query.js';
import { WithdrawDto } from './agencies-commands.dto.js';
import { AttributeResponse, attributesOf, PolicySetVersionResponse } from './statements.responses.js';
import { RecordAssertionDto, StateTotalBudgetDto } from './statements.dto.js';

const today = (): string => new Date().toISOString().slice(0, 10);

/** What a programme says of itself, what documents say of it, and where they do not agree. */
@ApiTags('agencies')
@Controller('programmes/:programme')
export class StatementsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly statements: StatementsQuery,
  ) {}

  @Put('total-budget')
  @HttpCode(204)
  stateTotalBudget(
    @Param('programme') programme: string,
    @Body() body: StateTotalBudgetDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const totalBudget = moneyOf(body.totalBudget, 'totalBudget');
    return this.commands.execute(
      new StateTotalBudget({ programme, totalBudget, effectiveDate: body.effectiveDate }, context),
    );
  }

  @Post('assertions')
  recordAssertion(
    @Param('programme') programme: string,
    @Body() { attribute, value, evidence }: RecordAssertionDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const { document, place } = evidence;
    const assertion = idFrom(context, 'assertion');
    return this.commands.execute(
      new RecordAssertion({ programme, assertion, attribute, value, document, place }, context),
    );
  }

  @Post('assertions/:assertion/withdrawal')
  @HttpCode(204)
  withdrawAssertion(
    @Param('programme') programme: string,
    @Param('assertion') assertion: string,
    @Body() { effectiveDate }: WithdrawDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new WithdrawAssertion({ programme, assertion, effectiveDate }, context));
  }

  /** Attribute by attribute: what the programme itself says, and every other source with its value. */
  @Get('assertions')
  @ReturnsPage(AttributeResponse)
  async assertions(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() moment: MomentQuery,
  ): Promise<Page<AttributeResponse>> {
    permit(caller, 'ReadSharedRecord');
    return { items: attributesOf(await this.statements.stated(programme, moment)), cursor: null };
  }

  /** Every version of the rules, and which one is in force. */
  @Get('policy-sets')
  @ReturnsPage(PolicySetVersionResponse)
  async policySets(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() moment: MomentQuery,
  ): Promise<Page<PolicySetVersionResponse>> {
    permit(caller, 'ReadSharedRecord');
    return { items: await this.statements.policySets(programme, moment, today()), cursor: null };
  }
}
