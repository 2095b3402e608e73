import { ProgrammeDirectory } from '@concert/programme-directory';
import { Returns, ReturnsPage, type Caller, CurrentCaller, MomentQuery, type Page, permit } from '@concert/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LedgerEntry } from '../views/ledger/ledger-entry.entity.js';
import type { ProgrammeLedger } from '../views/ledger/ledger.js';
import { LedgerQuery } from '../views/ledger/ledger.query.js';
import { LedgerEntriesPageQuery, ProgrammeLedgerResponse } from './ledger.dto.js';

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
