import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendNotSignedIn, sendRefusal } from '../http/refusal.js';
import { UPSTREAMS } from '../tokens.js';
import type { Upstreams } from '../upstreams.js';
import { askApplications } from './ask-applications.js';
import { PlatformResponse } from './operations.responses.js';

@ApiTags('operations')
@Controller('api/operations')
export class OperationsController {
  constructor(@Inject(UPSTREAMS) private readonly upstreams: Upstreams) {}

  /** How every service and view is: up or down, how far behind its sources, what is parked. */
  @Get()
  @ApiOkResponse({ type: PlatformResponse })
  async read(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { authorization } = request.headers;
    if (!authorization) return void sendNotSignedIn(request, reply);
    const headers = { authorization, 'x-correlation-id': String(request.id) };
    const found = await askApplications(this.upstreams, headers);
    if ('problem' in found) sendRefusal(request, reply, found);
    else void reply.header('cache-control', 'no-store').send(found);
  }
}
