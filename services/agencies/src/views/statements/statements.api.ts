import { type Caller, CurrentCaller, MomentQuery, type Page, permit, ReturnsPage } from '@concert/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AttributeResponse, PolicySetVersionResponse } from './statements.response.js';
import { StatementsQuery } from './statements.query.js';

const today = (): string => new Date().toISOString().slice(0, 10);

/** What a programme says of itself, what documents say of it, and where they do not agree. */
@ApiTags('agencies')
@Controller('programmes/:programme')
export class StatedController {
  constructor(private readonly statements: StatementsQuery) {}

  /** Attribute by attribute: what the programme itself says, and every other source with its value. */
  @Get('assertions')
  @ReturnsPage(AttributeResponse)
  async assertions(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() moment: MomentQuery,
  ): Promise<Page<AttributeResponse>> {
    permit(caller, 'ReadSharedRecord');
    return { items: await this.statements.attributes(programme, moment), cursor: null };
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
