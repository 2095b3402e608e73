import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { ProblemFilter } from '@concert/service-kit';
import { DocumentationController } from './documentation/documentation.controller.js';
import type { OpenApi } from './documentation/merge.js';
import { HealthController } from './health/health.controller.js';
import { OperationsController } from './operations/operations.controller.js';
import { PermissionsController } from './permissions/permissions.controller.js';
import { SettingsController } from './portal/settings.controller.js';
import type { PortalSettings } from './portal/settings.js';
import { DESCRIBE_GATEWAY, PORTAL_SETTINGS, TOKEN_PATH, UPSTREAMS } from './tokens.js';
import type { Upstreams } from './upstreams.js';

export interface GatewayParts {
  readonly upstreams: Upstreams;
  readonly tokenPath: string | undefined;
  readonly settings: PortalSettings;
  readonly describe: () => Promise<OpenApi>;
}

/** What the gateway answers itself; the rest is forwarded. */
@Module({})
export class GatewayModule {
  static with({ upstreams, tokenPath, settings, describe }: GatewayParts): DynamicModule {
    return {
      module: GatewayModule,
      controllers: [
        HealthController,
        DocumentationController,
        SettingsController,
        OperationsController,
        PermissionsController,
      ],
      providers: [
        { provide: UPSTREAMS, useValue: upstreams },
        { provide: TOKEN_PATH, useValue: tokenPath },
        { provide: DESCRIBE_GATEWAY, useValue: describe },
        { provide: PORTAL_SETTINGS, useValue: settings },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
