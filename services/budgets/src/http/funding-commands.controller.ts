import type { CommandContext } from '@concert/event-sourcing';
import { Context, type Recorded } from '@concert/service-kit';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  DeclineAdditionalFunds,
  GrantAdditionalFunds,
  RecordUnfundedNeed,
  RequestAdditionalFunds,
} from '../domain/funding-request/funding-request.commands.js';
import {
  DeclineAdditionalFundsDto,
  GrantAdditionalFundsDto,
  RecordUnfundedNeedDto,
  RequestAdditionalFundsDto,
} from './revisions.dto.js';

@ApiTags('funding')
@Controller('programmes/:programme')
export class FundingCommandsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('unfunded-needs')
  recordUnfundedNeed(
    @Param('programme') programme: string,
    @Body() { title, amount, recommendation, keyAction, effectiveDate }: RecordUnfundedNeedDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, title, amount: amount && { ...amount }, recommendation, keyAction, effectiveDate };
    return this.commands.execute(new RecordUnfundedNeed(data, context));
  }

  @Post('funding-requests')
  requestAdditionalFunds(
    @Param('programme') programme: string,
    @Body() { addressee, amount, purpose, needs = [], effectiveDate }: RequestAdditionalFundsDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, addressee, amount: { ...amount }, purpose, needs, effectiveDate };
    return this.commands.execute(new RequestAdditionalFunds(data, context));
  }

  @Post('funding-requests/:request/grant')
  @HttpCode(204)
  grantAdditionalFunds(
    @Param('programme') programme: string,
    @Param('request') request: string,
    @Body() { amount, effectiveDate }: GrantAdditionalFundsDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, request, amount: amount && { ...amount }, effectiveDate };
    return this.commands.execute(new GrantAdditionalFunds(data, context));
  }

  @Post('funding-requests/:request/refusal')
  @HttpCode(204)
  declineAdditionalFunds(
    @Param('programme') programme: string,
    @Param('request') request: string,
    @Body() { because, effectiveDate }: DeclineAdditionalFundsDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new DeclineAdditionalFunds({ programme, request, because, effectiveDate }, context));
  }
}
