import { type Caller, CurrentCaller, MomentQuery, permit, Returns } from '@concert/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FindingsAsOfQuery } from '../../findings/findings-as-of.query.js';
import type { ReconciliationBoard } from './board-of-rows.query.js';
import { BoardQuery } from './board.query.js';
import { ReconciliationBoardResponse } from './board.response.js';

@ApiTags('reconciliation')
@Controller('programmes/:programme')
export class BoardController {
  constructor(
    private readonly boardQuery: BoardQuery,
    private readonly findingsQuery: FindingsAsOfQuery,
  ) {}

  /** Agency × period: what was reported and what does not agree. */
  @Get('board')
  @Returns(ReconciliationBoardResponse)
  async board(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { asOf, knownAt }: MomentQuery,
  ): Promise<ReconciliationBoard> {
    permit(caller, 'ReadSharedRecord');
    const findings = await this.findingsQuery.of(programme, { asOf, knownAt });
    return this.boardQuery.of(programme, { asOf, knownAt }, findings);
  }
}
