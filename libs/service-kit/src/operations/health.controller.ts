import type { SetAside, SubscriptionStatus } from '@concert/messaging';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Public } from '../identity/caller.js';
import { Parking } from './parking.js';
import { SERVICE_NAME, SUBSCRIPTIONS } from '../service/tokens.js';

export interface Readiness {
  readonly service: string;
  /** Everything works and is caught up. */
  readonly ready: boolean;
  readonly reasons: readonly string[];
  readonly subscriptions: readonly {
    subscriber: string;
    state: string;
    lag: Record<string, string>;
    /** Records that were set aside since the start; left out when there are none. */
    setAside?: readonly SetAside[];
  }[];
  /** Null while the database does not say. */
  readonly parked: number | null;
}

type Delivered = Readiness['subscriptions'][number];

/** People who work meanwhile keep a first reading from ever being exactly at the end. */
const NEARLY_THERE = 100;

const isNearlyThere = ({ state, lag }: Delivered): boolean =>
  state === 'running' && Object.values(lag).every((behind) => Number(behind) < NEARLY_THERE);

/** What runs now; filled once delivery has started. */
export class Subscriptions {
  all: readonly (() => Promise<SubscriptionStatus>)[] | undefined;
  /** The views hold a record that can be shown, though perhaps not its latest events. */
  hold = false;
  /** Why a log is not as it was signed. */
  logReasons: () => readonly string[] = () => [];

  async status(): Promise<SubscriptionStatus[]> {
    return Promise.all((this.all ?? []).map((status) => status()));
  }
}

@ApiExcludeController()
@Public()
@Controller('health')
export class HealthController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Parking) private readonly parking: Parking,
    @Inject(SUBSCRIPTIONS) private readonly subscriptions: Subscriptions,
    @Inject(SERVICE_NAME) private readonly service: string,
  ) {}

  @Get('live')
  live(): { live: true } {
    return { live: true };
  }

  /** 200 when requests can be answered: the database answers, and the record has once been read to its end. */
  @Get('ready')
  async ready(
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ ready: boolean; reasons: readonly string[] }> {
    const { parked, reasons, subscriptions } = await this.readiness();
    const isAnswering = parked !== null && this.subscriptions.all !== undefined;
    this.subscriptions.hold ||= isAnswering && subscriptions.every(isNearlyThere);
    const ready = isAnswering && this.subscriptions.hold;
    if (!ready) void reply.status(503);
    return { ready, reasons: ready ? [] : reasons };
  }

  /** 200 when the database answers, delivery runs, every view is caught up and nothing is parked; else 503 and why. */
  @Get('caught-up')
  async caughtUp(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const readiness = await this.readiness();
    if (!readiness.ready) void reply.status(503);
    return readiness;
  }

  async readiness(): Promise<Readiness> {
    const reasons: string[] = [];
    let parked: number | null = null;
    let statuses: SubscriptionStatus[] = [];
    try {
      await this.dataSource.query('select 1');
      parked = (await this.parking.parked()).length;
      statuses = await this.subscriptions.status();
    } catch (error) {
      reasons.push(`database or source: ${(error as Error).message}`);
    }
    if (!this.subscriptions.all) reasons.push('delivery has not started');
    for (const { subscriber, state, error, lag } of statuses) {
      if (state !== 'running') reasons.push(`${subscriber} is ${state}${error ? `: ${error}` : ''}`);
      for (const [source, behind] of Object.entries(lag))
        if (behind > 0n) reasons.push(`${subscriber} is ${behind} behind ${source}`);
    }
    reasons.push(...this.subscriptions.logReasons());
    if (parked) reasons.push(`${parked} messages are parked`);
    return {
      service: this.service,
      ready: reasons.length === 0,
      reasons,
      subscriptions: statuses.map(({ subscriber, state, lag, setAside = [] }) => ({
        subscriber,
        state,
        lag: Object.fromEntries(Object.entries(lag).map(([source, behind]) => [source, String(behind)])),
        ...(setAside.length > 0 && { setAside }),
      })),
      parked,
    };
  }
}
