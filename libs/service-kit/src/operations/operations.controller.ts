import { Unknown } from '@concert/event-sourcing';
import type { SourceLog } from '@concert/messaging';
import { type DiscardedMessage, type ParkedMessage, ViewSet, type ViewVerification } from '@concert/projections';
import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { type Caller, CurrentCaller } from '../identity/caller.js';
import { permit } from '../identity/permission.js';
import { Returns } from '../http/returns.js';
import type { Followed } from '../checkpoints/follow-restored.js';
import type { Readers } from '../service/define-service.js';
import { Mending } from '../service/mending.js';
import { READERS, SOURCE_OF } from '../service/tokens.js';
import { HealthController } from './health.controller.js';
import { Parking } from './parking.js';
import { DiscardRequest, OperationsResponse } from './operations.responses.js';

const PARKED_SHOWN = 100;

/** For the people on call: what is parked or refused, and whether the views hold what the log says. */
@ApiTags('operations')
@Controller('operations')
export class OperationsController {
  constructor(
    @Inject(HealthController) private readonly health: HealthController,
    @Inject(ViewSet) private readonly views: ViewSet,
    @Inject(Parking) private readonly parking: Parking,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(SOURCE_OF) private readonly sourceOf: (source: string) => SourceLog,
    @Inject(READERS) private readonly readers: Readers,
    @Inject(Mending) private readonly mending: Mending,
  ) {}

  /** How this application is: what it waits for, how far it is behind, what is parked. */
  @Get()
  @Returns(OperationsResponse)
  async overview(@CurrentCaller() caller: Caller): Promise<OperationsResponse> {
    permit(caller, 'ReadOperations');
    const { service, ready, reasons, subscriptions, parked: known } = await this.health.readiness();
    const parkedCount = known ?? 0;
    const parked = parkedCount > 0 ? (await this.parking.parked()).slice(0, PARKED_SHOWN) : [];
    return { service, ready, reasons, subscriptions, parkedCount, parked };
  }

  @Get('parked')
  async parked(@CurrentCaller() caller: Caller): Promise<{ items: readonly ParkedMessage[] }> {
    permit(caller, 'ReadOperations');
    return { items: await this.parking.parked() };
  }

  /** Tries a programme's parked messages in their order, up to the first that fails again. */
  @Post('parked/:programme/release')
  @HttpCode(200)
  release(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
  ): Promise<{ released: number; stillParked: boolean }> {
    this.permitRepair(caller);
    return this.parking.release(programme);
  }

  /** Leaves the message that stopped views or reactions of a programme out for good; what waits behind it is then released. */
  @Post('parked/:programme/discard')
  @HttpCode(204)
  async discard(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Body() { source, position, reason, subscriber }: DiscardRequest,
  ): Promise<void> {
    this.permitRepair(caller);
    const { user, organization } = caller;
    const place = `${source}@${position} of ${programme}`;
    if (!(await this.parking.discard(programme, { source, position, reason, user, organization }, subscriber)))
      throw new Unknown('parked message', `${place} that stopped its programme`);
  }

  /** What was left out for good: by whom, when and why. */
  @Get('discarded')
  async discarded(@CurrentCaller() caller: Caller): Promise<{ items: readonly DiscardedMessage[] }> {
    permit(caller, 'ReadOperations');
    return { items: await this.parking.discarded() };
  }

  @Get('refusals')
  async refusals(@CurrentCaller() caller: Caller): Promise<{ items: readonly object[] }> {
    permit(caller, 'ReadOperations');
    const items = await this.dataSource.query<object[]>(
      `select reaction, programme, code, detail, facts, message_id as "messageId", refused_at as "refusedAt"
       from delivery.refusals order by refused_at desc limit 1000`,
    );
    return { items };
  }

  /** Compares every view with the fold of the log, by hash. */
  @Get('views')
  async verify(@CurrentCaller() caller: Caller): Promise<{ items: readonly ViewVerification[] }> {
    permit(caller, 'ReadOperations');
    return { items: await this.views.verify(this.sourceOf) };
  }

  /** Folds a view anew beside the one that serves, and puts it in its place. */
  @Post('views/:view/rebuild')
  @HttpCode(200)
  rebuild(@CurrentCaller() caller: Caller, @Param('view') view: string): Promise<{ messages: number }> {
    this.permitRepair(caller);
    return this.views.rebuild(view, this.sourceOf);
  }

  /** Lets this application follow a log that was restored to an older point; the one whose log it is accepts it so. */
  @Post('sources/:source/follow-restored')
  @HttpCode(200)
  @ApiExcludeEndpoint()
  followRestored(@CurrentCaller() caller: Caller, @Param('source') source: string): Promise<Followed> {
    this.permitRepair(caller);
    return this.mending.followRestored(source, this.sourceOf);
  }

  /** A participant mends its own view. */
  private permitRepair(caller: Caller): void {
    permit(caller, 'ReleaseParkedMessages', { owners: this.readers.owners });
  }
}
