import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { UPSTREAMS } from '../tokens.js';
import type { Upstreams } from '../upstreams.js';
import { type GatewayReadiness, readinessOf } from './readiness.js';

@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(@Inject(UPSTREAMS) private readonly upstreams: Upstreams) {}

  @Get('live')
  live(): { live: true } {
    return { live: true };
  }

  /** 200 when every service and every view is ready and caught up; else 503 with who is not, and why. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<GatewayReadiness> {
    const readiness = await readinessOf(this.upstreams.all);
    if (!readiness.ready) void reply.status(503);
    return readiness;
  }
}
