import { Unknown } from '@concert/event-sourcing';
import type { PublishedLog } from '@concert/messaging';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';
import { type Caller, CurrentCaller } from '../identity/caller.js';
import { permit } from '../identity/permission.js';
import { PUBLISHED_LOG } from '../service/tokens.js';

class PublishedEventsQuery {
  /** Left out: all programmes. */
  @IsOptional()
  @IsString()
  programme?: string;

  @Matches(/^\d{1,18}$/)
  after: string = '0';

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(5_000)
  limit: number = 500;
}

/** Positions do not fit a JSON number: they travel as text. */
const asJson = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, member: unknown) => (typeof member === 'bigint' ? String(member) : member)));

/** Where other deployments fetch what their transport lost. Not forwarded by the gateway. */
@ApiExcludeController()
@Controller('published-events')
export class PublishedEventsController {
  constructor(@Inject(PUBLISHED_LOG) private readonly log: PublishedLog | undefined) {}

  @Get()
  async read(
    @CurrentCaller() caller: Caller,
    @Query() { programme, after, limit }: PublishedEventsQuery,
  ): Promise<unknown> {
    permit(caller, 'ReadPublishedEvents');
    const log = this.published();
    if (programme === undefined) return asJson(await log.read(BigInt(after), limit));
    return asJson({ messages: await log.readProgramme(programme, BigInt(after), limit) });
  }

  @Get('heads')
  async heads(@CurrentCaller() caller: Caller): Promise<unknown> {
    permit(caller, 'ReadPublishedEvents');
    return { heads: asJson(Object.fromEntries(await this.published().heads())) };
  }

  private published(): PublishedLog {
    if (!this.log) throw new Unknown('log', 'of this service');
    return this.log;
  }
}
