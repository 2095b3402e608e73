import { programmeList } from '@concert/programme-directory';
import {
  type Caller,
  CurrentCaller,
  InvalidInput,
  MomentQuery,
  OneOf,
  Percent,
  permit,
  Returns,
} from '@concert/service-kit';
import { Controller, Get, Param, type PipeTransform, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { numberOfTranche, releaseBases, type ReleaseBasis } from '../../fund/fund.js';
import { GateResponse, TrancheCockpitResponse } from './gate.response.js';
import { ReleaseGateQuery } from './release-gate.query.js';
import { Tranche } from './tranche.view.js';
import { TrancheCockpitQuery } from './tranche-cockpit.query.js';

/** Rules to ask with in place of those in force. */
export class WhatIfQuery {
  @Percent({ optional: true, example: '55' })
  threshold?: string;

  @OneOf(releaseBases, { optional: true })
  basis?: ReleaseBasis;

  @OneOf(['true', 'false'], { optional: true })
  includeAdvance?: 'true' | 'false';
}

/** As it stands or stood, by the rules in force or others. */
export class CockpitQuery extends MomentQuery {
  @Percent({ optional: true, example: '55' })
  threshold?: string;

  @OneOf(releaseBases, { optional: true })
  basis?: ReleaseBasis;

  @OneOf(['true', 'false'], { optional: true })
  includeAdvance?: 'true' | 'false';
}

const readNumber: PipeTransform<string, number> = {
  transform: (text) => {
    const number = numberOfTranche(text);
    if (number === undefined)
      throw new InvalidInput([{ field: 'tranche', message: 'must be the number of a tranche' }]);
    return number;
  },
};

export const tranchesList = programmeList({
  path: 'tranches',
  tag: 'budgets',
  row: Tranche,
  order: ['tranche'],
});

@ApiTags('budgets')
@Controller('programmes/:programme')
export class TranchesController {
  constructor(
    private readonly gateQuery: ReleaseGateQuery,
    private readonly cockpitQuery: TrancheCockpitQuery,
  ) {}

  /** Would the tranche pass, under the rules in force or others? Nothing is recorded. */
  @Get('tranches/:tranche/gate')
  @Returns(GateResponse)
  async gate(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Param('tranche', readNumber) tranche: number,
    @Query() { threshold, basis, includeAdvance }: WhatIfQuery,
  ): Promise<GateResponse> {
    permit(caller, 'ReadSharedRecord');
    const advance = includeAdvance === undefined ? undefined : includeAdvance === 'true';
    return this.gateQuery.ask(programme, tranche, { threshold, basis, includeAdvance: advance });
  }

  /** What came, what may be asked for by the rules in force or others, and whether the money will be spent in time. */
  @Get('tranches/cockpit')
  @Returns(TrancheCockpitResponse)
  cockpit(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { threshold, basis, includeAdvance, asOf, knownAt }: CockpitQuery,
  ): Promise<TrancheCockpitResponse> {
    permit(caller, 'ReadSharedRecord');
    const advance = includeAdvance === undefined ? undefined : includeAdvance === 'true';
    return this.cockpitQuery.of(programme, { threshold, basis, includeAdvance: advance }, { asOf, knownAt });
  }
}
