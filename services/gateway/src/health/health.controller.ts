import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { UPSTREAMS } from '../tokens.js';
import type { Upstreams } from '../upstreams.js';
import { type PlatformReadiness, readinessOf } from './readiness.js';

@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(@Inject(UPSTREAMS) private readonly upstreams: Upstreams) {}

  @Get('live')
  live(): { live: true } {
    return { live: true };
  }

  /** Requests can be answered: a service or view that is away is told to those alone who ask for it. */
  @Get('ready')
  ready(): { ready: true } {
    return { ready: true };
  }

  /** 200 when every service and every view is caught up; else 503 with who is not, and why. */
  @Get('caught-up')
  async caughtUp(@Res({ passthrough: true }) reply: FastifyReply): Promise<PlatformReadiness> {
    const readiness = await readinessOf(this.upstreams.all);
    if (!readiness.ready) void reply.status(503);
    return readiness;
  }
}
