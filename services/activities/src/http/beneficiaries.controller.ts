import type { CommandContext } from '@concert/event-sourcing';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { isPeriod } from '@concert/reference-data';
import {
  ReturnsPage,
  type Caller,
  Context,
  CurrentCaller,
  idFrom,
  InvalidInput,
  type Page,
  permit,
  type Recorded,
  ViewRows,
} from '@concert/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  type BeneficiaryCell,
  reaches,
  ReportBeneficiaries,
  RestateBeneficiaries,
} from '../domain/beneficiaries/beneficiaries.js';
import { BeneficiaryCountRow } from '../views/beneficiaries/beneficiary-count.entity.js';
import {
  BeneficiariesQuery,
  type BeneficiaryCellDto,
  ReportBeneficiariesDto,
  RestateBeneficiariesDto,
} from './beneficiaries.dto.js';

const plain = (cells: readonly BeneficiaryCellDto[]): BeneficiaryCell[] =>
  cells.map(({ group, count = null, notCollected = false }) => ({ group, count, notCollected }));

/** How many were reached: counts only, as they were reported. */
@ApiTags('beneficiaries')
@Controller('programmes/:programme/beneficiaries')
export class BeneficiariesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly directory: ProgrammeDirectory,
    private readonly rows: ViewRows,
  ) {}

  @Post()
  report(
    @Param('programme') programme: string,
    @Body() { period, scope, reach, cells, effectiveDate }: ReportBeneficiariesDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const report = idFrom(context, 'beneficiaries');
    const data = { programme, report, period, scope, reach, cells: plain(cells), effectiveDate };
    return this.commands.execute(new ReportBeneficiaries(data, context));
  }

  /** @throws InvalidInput  the address names no period, or no reach */
  @Post(':scope/:period/:reach/restatement')
  @HttpCode(204)
  restate(
    @Param('programme') programme: string,
    @Param('scope') scope: string,
    @Param('period') period: string,
    @Param('reach') told: string,
    @Body() { cells, reason, effectiveDate }: RestateBeneficiariesDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const reach = reaches.find((each) => each === told);
    if (!isPeriod(period)) throw new InvalidInput([{ field: 'period', message: 'must be a half year such as 2011-1' }]);
    if (!reach) throw new InvalidInput([{ field: 'reach', message: 'must be direct or indirect' }]);
    const data = { programme, scope, period, reach, cells: plain(cells), reason, effectiveDate };
    return this.commands.execute(new RestateBeneficiaries(data, context));
  }

  /** By period, scope and reach; sums are computed, never keyed. */
  @Get()
  @ReturnsPage(BeneficiaryCountRow)
  async counts(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() { period, scope, reach, ...page }: BeneficiariesQuery,
  ): Promise<Page<BeneficiaryCountRow>> {
    permit(caller, 'ReadSharedRecord');
    const { code: programme } = await this.directory.programme(code);
    const where = { programme, period, scope, reach };
    return this.rows.page(BeneficiaryCountRow, where, ['period', 'scope', 'reach'], page);
  }
}
