import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { ProblemFilter } from '@concert/service-kit';
import { DocumentationController } from './documentation/documentation.controller.js';
import { HealthController } from './health/health.controller.js';
import { TOKEN_PATH, UPSTREAMS } from './tokens.js';
import type { Upstreams } from './upstreams.js';

/** What the gateway answers itself; the rest is forwarded. */
@Module({})
export class GatewayModule {
  static with(upstreams: Upstreams, tokenPath: string | undefined): DynamicModule {
    return {
      module: GatewayModule,
      controllers: [HealthController, DocumentationController],
      providers: [
        { provide: UPSTREAMS, useValue: upstreams },
        { provide: TOKEN_PATH, useValue: tokenPath },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
