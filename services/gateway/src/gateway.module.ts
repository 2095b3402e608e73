import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { ProblemFilter } from '@concert/service-kit';
import { DocumentationController } from './documentation/documentation.controller.js';
import { HealthController } from './health/health.controller.js';
import { SettingsController } from './portal/settings.controller.js';
import type { PortalSettings } from './portal/settings.js';
import { PORTAL_SETTINGS, TOKEN_PATH, UPSTREAMS } from './tokens.js';
import type { Upstreams } from './upstreams.js';

export interface GatewayParts {
  readonly upstreams: Upstreams;
  readonly tokenPath: string | undefined;
  readonly settings: PortalSettings;
}

/** What the gateway answers itself; the rest is forwarded. */
@Module({})
export class GatewayModule {
  static with({ upstreams, tokenPath, settings }: GatewayParts): DynamicModule {
    return {
      module: GatewayModule,
      controllers: [HealthController, DocumentationController, SettingsController],
      providers: [
        { provide: UPSTREAMS, useValue: upstreams },
        { provide: TOKEN_PATH, useValue: tokenPath },
        { provide: PORTAL_SETTINGS, useValue: settings },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
