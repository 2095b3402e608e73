import { Controller, Get, Inject, Injectable, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Gauge, Histogram, Registry } from 'prom-client';
import { Public } from '../identity/caller.js';
import { SERVICE_NAME } from '../service/tokens.js';
import { HealthController } from './health.controller.js';

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

  constructor(@Inject(HealthController) health: HealthController, @Inject(SERVICE_NAME) service: string) {
    this.registry.setDefaultLabels({ service });
    const lag = new Gauge({
      name: 'concert_subscription_lag',
      help: 'Log positions a subscriber is behind its source',
      labelNames: ['subscriber', 'source'],
      registers: [this.registry],
    });
    new Gauge({
      name: 'concert_parked_messages',
      help: 'Messages that could not be applied, and those held behind them',
      registers: [this.registry],
      async collect() {
        const { parked, subscriptions } = await health.readiness();
        this.set(parked);
        for (const { subscriber, lag: behind } of subscriptions)
          for (const [source, positions] of Object.entries(behind)) lag.set({ subscriber, source }, Number(positions));
      },
    });
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
}

@ApiExcludeController()
@Public()
@Controller('metrics')
export class MetricsController {
  constructor(@Inject(Metrics) private readonly metrics: Metrics) {}

  @Get()
  async read(@Res() reply: FastifyReply): Promise<void> {
    void reply.type(this.metrics.registry.contentType).send(await this.metrics.registry.metrics());
  }
}
