import { ProgrammeDirectory } from '@concert/programme-directory';
import { type Caller, CurrentCaller, MomentQuery, type Page, permit, Returns, ReturnsPage } from '@concert/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LedgerEntriesPageQuery, ProgrammeLedgerResponse } from './ledger.response.js';
import type { ProgrammeLedger } from './balances-of-ledger.query.js';
import { LedgerEntry } from './ledger-entry.view.js';
import { LedgerQuery } from './ledger.query.js';

@ApiTags('ledger')
@Controller('programmes/:programme')
export class LedgerQueriesController {
  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly query: LedgerQuery,
  ) {}

  /** Balances by agency, output, category and year: now, as true on a day, or as known on a day. */
  @Get('ledger')
  @Returns(ProgrammeLedgerResponse)
  ledger(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { asOf, knownAt }: MomentQuery,
  ): Promise<ProgrammeLedger> {
    permit(caller, 'ReadSharedRecord');
    return this.query.of(programme, { asOf, knownAt });
  }

  @Get('ledger-entries')
  @ReturnsPage(LedgerEntry)
  async entries(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { agency, kind, output, category, year, commitment, ...page }: LedgerEntriesPageQuery,
  ): Promise<Page<LedgerEntry>> {
    permit(caller, 'ReadSharedRecord');
    await this.directory.requireProgramme(programme);
    return this.query.entries(programme, { agency, kind, output, category, year, commitment }, page);
  }
}
