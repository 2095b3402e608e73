import { type Caller, CurrentCaller, MomentQuery, permit, Returns, Text } from '@concert/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ProvenanceResponse } from '../summary/summary.response.js';
import { type Provenance, ProvenanceQuery } from './provenance.query.js';

/** A figure of a summary, a finding or a report, named by its place. */
export class ProvenanceRequest extends MomentQuery {
  @Text({
    description:
      'total, allocated, allocated/{agency}, transferred, transferred/{period}, reports/{scope}/{period}/{figure}, ' +
      'delivery/{scope}/{period}, gates/{tranche}, findings/{finding}/{expected | observed | difference}, ' +
      'committed, committed/{agency}, disbursed, disbursed/{agency} or entries/{entry}',
    example: 'reports/programme/2009-2/disbursed',
  })
  figure: string;
}

@ApiTags('budgets')
@Controller('programmes/:programme')
export class ProvenanceController {
  constructor(private readonly provenanceQuery: ProvenanceQuery) {}

  /** Where a figure comes from: the events, who recorded them, and the document and place they were read from. */
  @Get('provenance')
  @Returns(ProvenanceResponse)
  provenance(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { figure, asOf, knownAt }: ProvenanceRequest,
  ): Promise<Provenance> {
    permit(caller, 'ReadSharedRecord');
    return this.provenanceQuery.of(programme, figure, { asOf, knownAt });
  }
}
