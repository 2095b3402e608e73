import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Caller, CurrentCaller, expiryOf } from '../identity/caller.js';
import { permit } from '../identity/permission.js';
import type { Readers } from '../service/define-service.js';
import { READERS } from '../service/tokens.js';
import { EventStream } from './event-stream.js';
import { LiveFeed } from './live-feed.js';

/** Server-sent events for the gateway, which gives people one stream of all applications (`/api/live`). */
@ApiExcludeController()
@Controller('live')
export class LiveController {
  constructor(
    @Inject(LiveFeed) private readonly feed: LiveFeed,
    @Inject(READERS) private readonly readers: Readers,
  ) {}

  @Get()
  listen(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const { command, owners } = this.readers;
    permit(caller, command, { owners });
    reply.hijack();
    const stream = new EventStream(reply.raw, { headers: { 'x-correlation-id': String(request.id) } });
    this.feed.open(stream, expiryOf(request));
  }
}
