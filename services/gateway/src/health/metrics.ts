import fastify, { type FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Upstreams } from '../upstreams.js';
import { readinessOf } from './readiness.js';

/** `/api/budgets/…` and `/api/views/ilo/…`: whose the path is. */
const OF_APPLICATION = /^\/api\/(?:views\/([^/?]+)|([^/?]+))/;

/** Prometheus metrics of the gateway. They are for who runs it, and stand on a port of their own. */
export class GatewayMetrics {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'concert_gateway_request_seconds',
    help: 'Duration of HTTP requests, by the application that was asked; "gateway" for what it answers itself',
    labelNames: ['method', 'application', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [this.registry],
  });
  private readonly caughtUp = new Gauge({
    name: 'concert_gateway_caught_up',
    help: 'Whether an application answers and is caught up: 1, or 0',
    labelNames: ['application'],
    registers: [this.registry],
  });

  constructor(private readonly upstreams: Upstreams) {
    collectDefaultMetrics({ register: this.registry });
  }

  observe(server: FastifyInstance): void {
    server.addHook('onResponse', (request, reply, done) => {
      // A stream ends when its listener leaves: that is no duration of a request.
      if (request.url.startsWith('/api/live')) return done();
      const labels = {
        method: request.method,
        application: this.applicationOf(request.url),
        status: reply.statusCode,
      };
      this.requests.observe(labels, reply.elapsedTime / 1_000);
      done();
    });
  }

  /** Opens the port. */
  async serve(port: number, host: string): Promise<{ close(): Promise<void> }> {
    const server = fastify();
    server.get('/metrics', async (_request, reply) => reply.type(this.registry.contentType).send(await this.read()));
    await server.listen({ port, host });
    return server;
  }

  private async read(): Promise<string> {
    const { notReady } = await readinessOf(this.upstreams.all);
    const late = new Set(notReady.map(({ name }) => name));
    for (const { name } of this.upstreams.all) this.caughtUp.set({ application: name }, late.has(name) ? 0 : 1);
    return this.registry.metrics();
  }

  private applicationOf(url: string): string {
    const [, participant = '', service = ''] = OF_APPLICATION.exec(url) ?? [];
    const { views, services } = this.upstreams;
    return (views.get(participant.toLowerCase()) ?? services.get(service))?.name ?? 'gateway';
  }
}
