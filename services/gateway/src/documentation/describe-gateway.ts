import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { GatewayModule } from '../gateway.module.js';
import { LIVE_PATHS } from '../live/live.openapi.js';
import type { OpenApi } from './merge.js';

/** What the gateway answers itself, from its code alone. */
export const describeGateway = async (): Promise<OpenApi> => {
  const nothing = undefined as never;
  const module = GatewayModule.with({ upstreams: nothing, tokenPath: nothing, settings: nothing, describe: nothing });
  const app = await NestFactory.create(module, new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
    preview: true,
  });
  const document = SwaggerModule.createDocument(app, new DocumentBuilder().setTitle('Gateway').build());
  return { ...document, paths: { ...document.paths, ...LIVE_PATHS } } as unknown as OpenApi;
};
