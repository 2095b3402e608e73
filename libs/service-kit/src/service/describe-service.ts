import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { DataSource } from 'typeorm';
import { ServiceConfig } from '../configuration/service-config.js';
import { Subscriptions } from '../operations/health.controller.js';
import { Parking } from '../operations/parking.js';
import type { ServiceDefinition } from './define-service.js';
import { openApiOf } from './openapi.js';
import { dataSourceOf } from './run-service.js';
import { ServiceKitModule } from './service-kit.module.js';

/** Reads what the entities say about their tables, as connecting does, without a database. */
const withMetadata = async (dataSource: DataSource): Promise<DataSource> => {
  await (dataSource as unknown as { buildMetadatas(): Promise<void> }).buildMetadatas();
  return dataSource;
};

/** A service's OpenAPI document, from its code alone: nothing is connected, listens or is even made. */
export const describeService = async (definition: ServiceDefinition): Promise<OpenAPIObject> => {
  const dataSource = await withMetadata(dataSourceOf(definition, 'postgres://nowhere/none'));
  const nothing = undefined as never;
  const kit = ServiceKitModule.with({
    definition,
    config: new ServiceConfig(),
    dataSource,
    views: nothing,
    eventStore: nothing,
    publishedLog: undefined,
    sourceOf: nothing,
    subscriptions: new Subscriptions(),
    parking: new Parking(),
    mending: nothing,
  });
  const root = { module: class DescribedModule {}, imports: [kit, definition.module] };
  const app = await NestFactory.create(root, new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
    preview: true,
  });
  return openApiOf(app, definition.title, dataSource);
};
