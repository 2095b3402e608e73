import type { CommandContext } from '@concert/event-sourcing';
import { Context, idFrom, type Recorded } from '@concert/service-kit';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  CloseFinancially,
  CloseOperationally,
  RequestExtension,
} from '../domain/joint-programme/joint-programme.commands.js';
import { CloseProgrammeDto, RequestExtensionDto } from './agencies-commands.dto.js';

/** How long a programme runs, and how it ends. */
@ApiTags('agencies')
@Controller('programmes/:programme')
export class ProgrammeCourseController {
  constructor(private readonly commands: CommandBus) {}

  @Post('extensions')
  requestExtension(
    @Param('programme') programme: string,
    @Body() { newEnd, reason, effectiveDate }: RequestExtensionDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const extension = idFrom(context, 'extension');
    return this.commands.execute(
      new RequestExtension({ programme, extension, newEnd, reason, effectiveDate }, context),
    );
  }

  @Post('operational-closure')
  @HttpCode(204)
  closeOperationally(
    @Param('programme') programme: string,
    @Body() { date }: CloseProgrammeDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new CloseOperationally({ programme, date }, context));
  }

  @Post('financial-closure')
  @HttpCode(204)
  closeFinancially(
    @Param('programme') programme: string,
    @Body() { date }: CloseProgrammeDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new CloseFinancially({ programme, date }, context));
  }
}
