import { Unknown } from '@concert/event-sourcing';
import type {
  Checkpoint,
  CheckpointEvents,
  CheckpointWithEvents,
  Comparison,
  LogEvidence,
  PublishedLog,
  Restoration,
} from '@concert/messaging';
import { KeptCheckpoints } from '@concert/messaging-postgres';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { DataSource } from 'typeorm';
import { type Caller, CurrentCaller } from '../identity/caller.js';
import { permit } from '../identity/permission.js';
import { poolOf } from '../service/pool-of.js';
import { PUBLISHED_LOG } from '../service/tokens.js';

const POSITION = /^\d{1,18}$/;
const HASH = /^[0-9a-f]{64}$/;

class AfterQuery {
  @Matches(POSITION)
  after: string = '0';
}

class LinksQuery extends AfterQuery {
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000)
  limit: number = 500;
}

class CheckpointDto implements Checkpoint {
  @IsString()
  @MaxLength(100)
  source!: string;

  @Matches(POSITION)
  after!: string;

  @Matches(HASH)
  before!: string;

  @Matches(POSITION)
  position!: string;

  @Matches(HASH)
  hash!: string;

  @Matches(HASH)
  eventsHash!: string;

  @IsISO8601()
  madeAt!: string;

  @IsOptional()
  @Matches(POSITION)
  restoration?: string;

  @Matches(/^[0-9a-f]{16}$/)
  keyId!: string;

  @Matches(/^[\w+/]{86}==$/)
  signature!: string;
}

class CheckpointEventDto {
  @Matches(HASH)
  digest!: string;

  @IsOptional()
  @IsUUID()
  id?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  type?: string;
}

class ComparisonDto {
  @ValidateNested()
  @Type(() => CheckpointDto)
  held!: CheckpointDto;

  @IsOptional()
  @ArrayMaxSize(1_000)
  @ValidateNested({ each: true })
  @Type(() => CheckpointEventDto)
  events?: CheckpointEventDto[];
}

interface Items<Item> {
  readonly items: readonly Item[];
}

/** What other deployments hold against this log, and what this one holds of theirs. Not forwarded by the gateway. */
@ApiExcludeController()
@Controller()
export class LogEvidenceController {
  constructor(
    @Inject(PUBLISHED_LOG) private readonly log: PublishedLog | undefined,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  @Get('published-events/checkpoints')
  async checkpoints(
    @CurrentCaller() caller: Caller,
    @Query() { after }: AfterQuery,
  ): Promise<Items<CheckpointWithEvents>> {
    return { items: await this.evidenceFor(caller).checkpoints(BigInt(after)) };
  }

  @Get('published-events/links')
  async links(@CurrentCaller() caller: Caller, @Query() { after, limit }: LinksQuery): Promise<Items<object>> {
    const links = await this.evidenceFor(caller).links(BigInt(after), limit);
    return { items: links.map((link) => ({ ...link, position: String(link.position) })) };
  }

  @Get('published-events/restorations')
  async restorations(@CurrentCaller() caller: Caller): Promise<Items<Restoration>> {
    return { items: await this.evidenceFor(caller).restorations() };
  }

  @Post('published-events/comparisons')
  @HttpCode(200)
  compare(@CurrentCaller() caller: Caller, @Body() { held, events }: ComparisonDto): Promise<Comparison> {
    return this.evidenceFor(caller).compare({ ...held }, events as CheckpointEvents | undefined);
  }

  /** The last checkpoint of another's log that is held here. */
  @Get('published-events/held/:source')
  async held(@CurrentCaller() caller: Caller, @Param('source') source: string): Promise<Items<Checkpoint>> {
    permit(caller, 'ReadPublishedEvents');
    const last = await new KeptCheckpoints(poolOf(this.dataSource), source).last();
    return { items: last ? [last] : [] };
  }

  private evidenceFor(caller: Caller): LogEvidence {
    permit(caller, 'ReadPublishedEvents');
    if (!this.log?.evidence) throw new Unknown('log', 'of this service');
    return this.log.evidence;
  }
}
