import type { SubscriptionStatus } from '@concert/messaging';
import { Controller, Get, Inject, Injectable, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Gauge, Histogram, Registry } from 'prom-client';
import { Public } from '../identity/caller.js';
import { SERVICE_NAME } from '../service/tokens.js';
import { HealthController } from './health.controller.js';
import { RelayBacklog } from './relay-backlog.js';

const STATES: readonly SubscriptionStatus['state'][] = ['running', 'retrying', 'halted', 'stopped'];

/** Prometheus metrics of one service; its own registry, since one process may hold many services. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'concert_http_request_seconds',
    help: 'Duration of HTTP requests',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });

  private readonly ready = this.gauge('concert_ready', 'Whether everything works and is caught up: 1, or 0');
  private readonly parked = this.gauge(
    'concert_parked_messages',
    'Messages that could not be applied, and those held behind them',
  );
  private readonly state = this.gauge(
    'concert_subscription_state',
    'Of the states of a subscriber that which it is in: 1',
    ['subscriber', 'state'],
  );
  private readonly lag = this.gauge('concert_subscription_lag', 'Log positions a subscriber is behind its source', [
    'subscriber',
    'source',
  ]);
  private readonly setAside = this.gauge(
    'concert_records_set_aside',
    'Records on a topic that count for nothing, since the start: forged, altered, foreign or unreadable',
    ['subscriber', 'source', 'reason'],
  );
  private readonly waiting = this.gauge('concert_relay_backlog', 'Log positions not yet sent to their topic', [
    'topic',
  ]);

  constructor(
    @Inject(HealthController) private readonly health: HealthController,
    @Inject(SERVICE_NAME) service: string,
    private readonly backlog: RelayBacklog,
  ) {
    this.registry.setDefaultLabels({ service });
  }

  /** As it is now, in Prometheus's text format. What the database could not say is left out, and never 0. */
  async read(): Promise<string> {
    const { ready, parked, subscriptions } = await this.health.readiness();
    for (const gauge of [this.state, this.lag, this.setAside]) gauge.reset();
    this.ready.set(ready ? 1 : 0);
    if (parked === null) this.parked.remove();
    else this.parked.set(parked);
    for (const { subscriber, state: now, lag, setAside = [] } of subscriptions) {
      for (const state of STATES) this.state.set({ subscriber, state }, state === now ? 1 : 0);
      for (const [source, behind] of Object.entries(lag)) this.lag.set({ subscriber, source }, Number(behind));
      for (const { source, reason, count } of setAside) this.setAside.set({ subscriber, source, reason }, count);
    }
    this.waiting.reset();
    for (const [topic, positions] of await this.backlog.byTopic()) this.waiting.set({ topic }, positions);
    return this.registry.metrics();
  }

  observe(server: FastifyInstance): void {
    server.addHook('onResponse', (request, reply, done) => {
      // A stream ends when its listener leaves: that is no duration of a request.
      if (request.routeOptions.url === '/live') return done();
      const labels = { method: request.method, route: request.routeOptions.url ?? 'unknown', status: reply.statusCode };
      this.requests.observe(labels, reply.elapsedTime / 1_000);
      done();
    });
  }

  private gauge(name: string, help: string, labelNames: string[] = []): Gauge {
    return new Gauge({ name, help, labelNames, registers: [this.registry] });
  }
}

@ApiExcludeController()
@Public()
@Controller('metrics')
export class MetricsController {
  constructor(@Inject(Metrics) private readonly metrics: Metrics) {}

  @Get()
  async read(@Res() reply: FastifyReply): Promise<void> {
    void reply.type(this.metrics.registry.contentType).send(await this.metrics.read());
  }
}
