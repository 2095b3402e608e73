import type { CommandContext } from '@concert/event-sourcing';
import { Context, type Recorded } from '@concert/service-kit';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  CancelCommitment,
  CorrectEntry,
  RecordCommitment,
  RecordDisbursement,
  RecordRefund,
} from '../domain/ledger/ledger.commands.js';
import { type ExchangeDto } from './exchange.dto.js';
import { ReasonedRequest } from './budgets-commands.dto.js';
import { CorrectEntryDto, RecordCommitmentDto, RecordDisbursementDto, RecordRefundDto } from './ledger.dto.js';

const plain = (exchange: ExchangeDto | undefined): ExchangeDto | undefined => exchange && { ...exchange };

@ApiTags('ledger')
@Controller('programmes/:programme')
export class LedgerCommandsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('commitments')
  recordCommitment(
    @Param('programme') programme: string,
    @Body() { reason: _, evidence: _evidence, amount, exchange, ...commitment }: RecordCommitmentDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, ...commitment, amount: { ...amount }, exchange: plain(exchange) };
    return this.commands.execute(new RecordCommitment(data, context));
  }

  @Post('commitments/:commitment/cancellation')
  @HttpCode(204)
  cancelCommitment(
    @Param('programme') programme: string,
    @Param('commitment') commitment: string,
    @Body() { reason, effectiveDate }: ReasonedRequest,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new CancelCommitment({ programme, commitment, reason, effectiveDate }, context));
  }

  @Post('disbursements')
  recordDisbursement(
    @Param('programme') programme: string,
    @Body() { reason: _, evidence: _evidence, amount, exchange, ...disbursement }: RecordDisbursementDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, ...disbursement, amount: { ...amount }, exchange: plain(exchange) };
    return this.commands.execute(new RecordDisbursement(data, context));
  }

  @Post('refunds')
  recordRefund(
    @Param('programme') programme: string,
    @Body() { agency, date, amount, exchange }: RecordRefundDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, agency, date, amount: { ...amount }, exchange: plain(exchange) };
    return this.commands.execute(new RecordRefund(data, context));
  }

  @Post('ledger-entries/:entry/correction')
  @HttpCode(204)
  correctEntry(
    @Param('programme') programme: string,
    @Param('entry') entry: string,
    @Body() { newValues: { amount, exchange, ...values }, reason }: CorrectEntryDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const newValues = { ...values, amount: amount && { ...amount }, exchange: plain(exchange) };
    return this.commands.execute(new CorrectEntry({ programme, entry, newValues, reason }, context));
  }
}
