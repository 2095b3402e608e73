import type { CommandContext } from '@concert/event-sourcing';
import { ProgrammeDirectory } from '@concert/programme-directory';
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
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import * as products from '../domain/product/product.js';
import { ProductRow } from '../views/products/product.entity.js';
import {
  ChangeProductStatusDto,
  CorrectPrintRunDto,
  DistributeProductDto,
  type PrintRunPartDto,
  ProductsQuery,
  RecordPrintRunDto,
  RegisterProductDto,
  ReuseProductDto,
  ShareProductDto,
} from './products.dto.js';

const plain = (parts: readonly PrintRunPartDto[]): products.PrintRunPart[] =>
  parts.map(({ name, copies }) => ({ name, copies }));

/** The list of products. */
@ApiTags('products')
@Controller('programmes/:programme/products')
export class ProductsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly directory: ProgrammeDirectory,
    private readonly rows: ViewRows,
  ) {}

  @Post()
  register(
    @Param('programme') programme: string,
    @Body() { reason: _, evidence: __, ...facts }: RegisterProductDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const product = idFrom(context, 'product');
    return this.commands.execute(new products.RegisterProduct({ ...facts, programme, product }, context));
  }

  @Post(':product/status')
  @HttpCode(204)
  changeStatus(
    @Param('programme') programme: string,
    @Param('product') product: string,
    @Body() { status, note, effectiveDate }: ChangeProductStatusDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, product, status, note, effectiveDate };
    return this.commands.execute(new products.ChangeProductStatus(data, context));
  }

  /** A total that differs from the sum of the parts is kept as told, and a finding says so. */
  @Post(':product/print-runs')
  recordPrintRun(
    @Param('programme') programme: string,
    @Param('product') product: string,
    @Body() { parts, total, note, effectiveDate }: RecordPrintRunDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const printRun = idFrom(context, 'print-run');
    const data = { programme, product, printRun, parts: plain(parts), total, note, effectiveDate };
    return this.commands.execute(new products.RecordPrintRun(data, context));
  }

  @Post(':product/print-runs/:printRun/correction')
  @HttpCode(204)
  correctPrintRun(
    @Param('programme') programme: string,
    @Param('product') product: string,
    @Param('printRun') printRun: string,
    @Body() { parts, total, reason, effectiveDate }: CorrectPrintRunDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, product, printRun, parts: plain(parts), total, reason, effectiveDate };
    return this.commands.execute(new products.CorrectPrintRun(data, context));
  }

  @Post(':product/distributions')
  distribute(
    @Param('programme') programme: string,
    @Param('product') product: string,
    @Body() { site, copies = null, to, effectiveDate }: DistributeProductDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const distribution = idFrom(context, 'distribution');
    const data = { programme, product, distribution, site, copies, to, effectiveDate };
    return this.commands.execute(new products.DistributeProduct(data, context));
  }

  @Post(':product/reuse')
  @HttpCode(204)
  reuse(
    @Param('programme') programme: string,
    @Param('product') product: string,
    @Body() { output, note, effectiveDate }: ReuseProductDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(
      new products.ReuseProduct({ programme, product, output, note, effectiveDate }, context),
    );
  }

  @Post(':product/sharing')
  @HttpCode(204)
  share(
    @Param('programme') programme: string,
    @Param('product') product: string,
    @Body() { withProgramme, note, effectiveDate }: ShareProductDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, product, withProgramme, note, effectiveDate };
    return this.commands.execute(new products.ShareProduct(data, context));
  }

  /** In the order in which they were registered. */
  @Get()
  @ReturnsPage(ProductRow)
  async products(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() { kind, status, lead, ...page }: ProductsQuery,
  ): Promise<Page<ProductRow>> {
    permit(caller, 'ReadSharedRecord');
    const { code: programme } = await this.directory.programme(code);
    return this.rows.page(ProductRow, { programme, kind, status, lead }, ['recordedAt', 'product'], page);
  }
}
