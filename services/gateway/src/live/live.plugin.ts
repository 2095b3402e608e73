import { EventStream } from '@concert/service-kit';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../http/problem.js';
import { type Refusal, sendNotSignedIn, sendRefusal } from '../http/refusal.js';
import type { Upstream, Upstreams } from '../upstreams.js';
import { UpstreamFeed } from './upstream-feed.js';

/** `?views=ILO,PMO`, or `views` several times. */
const askedViews = (query: unknown): string[] => {
  const { views = [] } = query as { views?: string | string[] };
  return [views].flat().flatMap((text) => text.split(',').filter(Boolean));
};

/** One listener: what is told before the answer begins waits for it. */
class Followed {
  private readonly feeds: readonly UpstreamFeed[];
  private stream: EventStream | undefined;
  private waiting: ((stream: EventStream) => void)[] = [];

  constructor(upstreams: readonly Upstream[], headers: Readonly<Record<string, string>>) {
    this.feeds = upstreams.map(
      (upstream) =>
        new UpstreamFeed(upstream, headers, {
          onMoved: (moved) => this.tell((stream) => stream.moved({ ...moved, service: upstream.name })),
          onStatus: (status) =>
            this.tell((stream) => stream.say('service', { service: upstream.name, status } as { service: string })),
          onExpired: () =>
            this.tell((stream) => stream.end('expired', { detail: 'The sign-in has expired: sign in again' })),
        }),
    );
  }

  /** The first refusal, once every application has answered. */
  async refusal(): Promise<Refusal | undefined> {
    const answers = await Promise.all(this.feeds.map(({ first }) => first));
    return answers.find((answer) => typeof answer === 'object');
  }

  begin(stream: EventStream): void {
    this.stream = stream;
    for (const tell of this.waiting.splice(0)) tell(stream);
  }

  stop(): void {
    for (const feed of this.feeds) feed.stop();
  }

  private tell(what: (stream: EventStream) => void): void {
    if (this.stream) what(this.stream);
    else this.waiting.push(what);
  }
}

/** One stream of what moves, of every service and of the views that are asked for. */
export const live: FastifyPluginAsync<{ upstreams: Upstreams }> = async (server, { upstreams }) => {
  const open = new Set<EventStream>();
  server.addHook('preClose', async () => {
    for (const stream of open) stream.end();
  });

  server.get('/api/live', async (request, reply) => {
    const { authorization } = request.headers;
    if (!authorization) return sendNotSignedIn(request, reply);
    const views = askedViews(request.query).map((code) => [code, upstreams.views.get(code.toLowerCase())] as const);
    const [missing] = views.find(([, upstream]) => !upstream) ?? [];
    if (missing !== undefined) return unknownView(request, reply, missing);

    const wanted = new Set([...upstreams.services.values(), ...views.map(([, upstream]) => upstream as Upstream)]);
    const headers = { authorization, 'x-correlation-id': String(request.id) };
    const followed = new Followed([...wanted], headers);
    reply.raw.once('close', () => followed.stop());
    const refusal = await followed.refusal();
    if (refusal) {
      followed.stop();
      return sendRefusal(request, reply, refusal);
    }
    if (reply.raw.destroyed) return followed.stop();

    reply.hijack();
    const stream = new EventStream(reply.raw, { headers: { 'x-correlation-id': String(request.id) } });
    open.add(stream);
    void stream.closed.then(() => open.delete(stream));
    followed.begin(stream);
  });
};

const unknownView = (request: FastifyRequest, reply: FastifyReply, named: string): FastifyReply =>
  sendProblem(request, reply, {
    status: 404,
    title: 'Not found',
    code: 'VIEW_UNKNOWN',
    detail: `There is no view of a participant "${named}".`,
  });
