import 'reflect-metadata';
import { EventVersions } from '@concert/event-sourcing';
import {
  checkServiceRole,
  type DatabaseUrls,
  migrateEventStore,
  PostgresEventStore,
  SteadyClient,
} from '@concert/event-store-postgres';
import { migrateRelayCursors } from '@concert/messaging-kafka';
import type { PublishedLog, Relay, SourceLog, Transport } from '@concert/messaging';
import { PostgresNotices, PostgresPublishedLog, PostgresTransport } from '@concert/messaging-postgres';
import { deliveryMigrations, ViewSet, type ViewSetOptions } from '@concert/projections';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import type { DestinationStream, Logger } from 'pino';
import { DataSource } from 'typeorm';
import { askHolders } from '../checkpoints/ask-holders.js';
import { checkpointKeysOf } from '../checkpoints/checkpoint-keys.js';
import { LogWatch } from '../checkpoints/log-watch.js';
import { databaseUrlsOf, type ServiceConfig } from '../configuration/service-config.js';
import { acceptSheets } from '../imports/raw-sheets.js';
import { Subscriptions } from '../operations/health.controller.js';
import { Parking } from '../operations/parking.js';
import { Metrics } from '../operations/metrics.js';
import { ReactionSubscriber } from '../reactions/reaction-subscriber.js';
import type { ServiceDefinition } from './define-service.js';
import { Mending } from './mending.js';
import { createLogger, nestLogger } from './logger.js';
import { assertOneHandlerEach } from './one-handler-each.js';
import { openApiOf } from './openapi.js';
import { poolOf } from './pool-of.js';
import { privateLogOf } from './private-log.js';
import { RoutedTransport } from './routed-transport.js';
import { ServiceKitModule } from './service-kit.module.js';
import { startDelivery } from './start-delivery.js';

export interface RunningService {
  readonly name: string;
  readonly url: string;
  readonly app: NestFastifyApplication;
  readonly views: ViewSet;
  /** Stops in reverse order: requests, delivery, log, database. */
  close(): Promise<void>;
}

/** A service whose database is ready and whose log can be read, before anything is delivered. */
export interface PreparedService {
  readonly name: string;
  readonly log: PublishedLog | undefined;
  readonly pool: Pool;
  readonly logger: Logger;
  /** `sourceOf` says where any source can be read from its beginning. */
  start(transport: Transport, sourceOf: (source: string) => SourceLog): Promise<RunningService>;
  /** Puts it right without starting it. */
  readonly mending: Mending;
  /** Own and private logs first, then those of others. */
  sourceOf(others: (source: string) => SourceLog): (source: string) => SourceLog;
  /** Of what was not started. */
  close(): Promise<void>;
}

export interface PrepareOptions {
  /** Creates and changes tables first; otherwise that is a step of its own. */
  readonly migrate?: boolean;
  /** No other process works on the same database, so that none must be heard. */
  readonly isOnlyCopy?: boolean;
  readonly logTo?: DestinationStream;
}

const BODY_LIMIT = 256 * 1024;

export const dataSourceOf = (
  { name, projections, entities = [], migrations = [] }: ServiceDefinition,
  url: string,
): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    applicationName: `concert-${name}`,
    entities: [...projections.flatMap((projection) => projection.entities), ...entities],
    migrations: [...deliveryMigrations, ...migrations],
    synchronize: false,
    poolSize: 8,
    extra: { Client: SteadyClient },
  });

const viewsOf = (
  { projections }: ServiceDefinition,
  dataSource: DataSource,
  options: Pick<ViewSetOptions, 'onParked' | 'notices'> = {},
): ViewSet => new ViewSet({ name: 'views', dataSource, projections, ...options });

/**
 * Creates and changes the log's tables as their owner, and those of private data as the service, which also creates and
 * rebuilds the views.
 */
export const migrateService = async (
  definition: ServiceDefinition,
  { databaseUrl, migrationDatabaseUrl }: DatabaseUrls,
): Promise<void> => {
  await migrateEventStore(migrationDatabaseUrl, decodeURIComponent(new URL(databaseUrl).username));
  const dataSource = await dataSourceOf(definition, databaseUrl).initialize();
  try {
    await migrateRelayCursors(poolOf(dataSource));
    await dataSource.runMigrations({ transaction: 'each' });
    await viewsOf(definition, dataSource).followDefinitions();
  } finally {
    await dataSource.destroy();
  }
};

/** @throws LogMissing, LogNotProtected */
const openDatabase = async (definition: ServiceDefinition, databaseUrl: string): Promise<DataSource> => {
  const dataSource = await dataSourceOf(definition, databaseUrl).initialize();
  try {
    await checkServiceRole(poolOf(dataSource));
    return dataSource;
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
};

/** Opens what a service reads and writes. */
const open = async (
  definition: ServiceDefinition,
  config: ServiceConfig,
  { migrate = false, isOnlyCopy = false, logTo }: PrepareOptions,
) => {
  const keys = checkpointKeysOf(definition.name, config);
  if (migrate) await migrateService(definition, databaseUrlsOf(config));
  const logger = createLogger(definition.name, config.logLevel, logTo);
  const dataSource = await openDatabase(definition, config.databaseUrl as string);
  const pool = poolOf(dataSource);
  pool.on('error', (error) => logger.error({ err: error }, 'An idle database connection was lost'));
  const notices = isOnlyCopy ? undefined : new PostgresNotices(config.databaseUrl as string);
  const eventStore = new PostgresEventStore({
    pool,
    service: definition.name,
    versions: new EventVersions(definition.upcasters),
    maxEventBytes: config.maxEventBytes,
  });
  const watch = new LogWatch({
    service: definition.name,
    pool,
    eventStore,
    keys,
    publishedTypes: definition.publishedEvents && Object.keys(definition.publishedEvents),
    everySeconds: config.checkpointEverySeconds,
    logger,
  });
  const log =
    definition.publishedEvents &&
    new PostgresPublishedLog({
      store: eventStore,
      source: definition.name,
      publishedEvents: definition.publishedEvents,
      listenAt: notices,
      evidence: watch.evidence,
    });
  const privateLog = privateLogOf(definition, eventStore, notices);
  const views = viewsOf(definition, dataSource, {
    onParked: (message, error) =>
      logger.error({ err: error, message: message.id, programme: message.programme }, 'A message was parked'),
    notices,
  });

  const mending = new Mending({ service: definition.name, pool, views, watch, log });
  const ownFirst =
    (others: (source: string) => SourceLog) =>
    (source: string): SourceLog =>
      source === privateLog?.source ? privateLog : others(source);
  const close = async (): Promise<void> => {
    await log?.close();
    await privateLog?.close();
    await notices?.close();
    await eventStore.close();
    await dataSource.destroy();
  };
  return { dataSource, pool, logger, eventStore, watch, log, privateLog, views, mending, ownFirst, close };
};

/** Begins delivery and HTTP. */
const start = async (
  definition: ServiceDefinition,
  config: ServiceConfig,
  opened: Awaited<ReturnType<typeof open>>,
  transport: Transport,
  others: (source: string) => SourceLog,
): Promise<RunningService> => {
  const { dataSource, pool, logger, eventStore, watch, log, privateLog, views, mending, ownFirst, close } = opened;
  const sourceOf = ownFirst(others);
  const subscriptions = new Subscriptions();
  subscriptions.logReasons = () => watch.reasons;
  const parking = new Parking();
  const module = ServiceKitModule.with({
    definition,
    config,
    dataSource,
    views,
    eventStore,
    publishedLog: log,
    sourceOf,
    subscriptions,
    parking,
    mending,
  });
  const app = await createApp(definition, module, dataSource, logger);
  const reactions = (definition.reactions ?? []).flatMap((type) => app.get(type).reactions);
  const possible = [views, new ReactionSubscriber(reactions, views, pool, logger)];
  const subscribers = possible.filter(({ sources }) => sources.length > 0);
  for (const subscriber of subscribers) parking.add(subscriber);

  const relay: Relay | undefined = log && (await transport.relay(log));
  const routed = privateLog
    ? new RoutedTransport(privateLog.source, new PostgresTransport([privateLog]), transport)
    : transport;
  subscriptions.hold = await hasRead(pool);
  const { evidence } = watch;
  if (evidence && config.viewUrls)
    await askHolders(definition.name, config, evidence, (view, error) =>
      logger.warn({ err: error, view }, 'A view was not asked what it holds'),
    );
  const sources = new Set(subscribers.flatMap((subscriber) => subscriber.sources));
  await watch.start(
    [...sources].filter((source) => source !== privateLog?.source),
    sourceOf,
  );
  const delivery = await startDelivery({ views, subscribers, transport: routed, sourceOf, logger });
  subscriptions.all = delivery.statuses;
  mending.delivery = delivery;
  await app.listen(config.port, config.host);

  return {
    name: definition.name,
    url: (await app.getUrl()).replace('[::1]', '127.0.0.1'),
    app,
    views,
    close: async () => {
      await app.close();
      await watch.stop();
      await delivery.stop();
      await relay?.stop();
      await close();
    },
  };
};

/** Opens a service's database and log. Delivery and HTTP begin with `start`. */
export const prepareService = async (
  definition: ServiceDefinition,
  config: ServiceConfig,
  options: PrepareOptions = {},
): Promise<PreparedService> => {
  const opened = await open(definition, config, options);
  const { log, pool, logger, mending, ownFirst, close } = opened;
  return {
    name: definition.name,
    log,
    pool,
    logger,
    start: (transport, others) => start(definition, config, opened, transport, others),
    mending,
    sourceOf: ownFirst,
    close,
  };
};

/** Whether a former process has read anything of what the views hold. */
const hasRead = async (pool: Pool): Promise<boolean> =>
  (await pool.query('select from delivery.cursors limit 1')).rowCount === 1;

const createApp = async (
  definition: ServiceDefinition,
  kit: ReturnType<typeof ServiceKitModule.with>,
  dataSource: DataSource,
  logger: Logger,
): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter({
    loggerInstance: logger.child({}, { level: logger.level === 'info' ? 'warn' : logger.level }),
    bodyLimit: BODY_LIMIT,
    requestIdHeader: 'x-correlation-id',
    genReqId: () => crypto.randomUUID(),
    forceCloseConnections: true,
  } as never);
  const root = { module: class ServiceModule {}, imports: [kit, definition.module] };
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger: nestLogger(logger),
    abortOnError: false,
  });
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  acceptSheets(server);
  app.get(Metrics).observe(server);
  server.addHook('onSend', (request, reply, payload, done) => {
    void reply.header('X-Correlation-Id', request.id).header('X-Content-Type-Options', 'nosniff');
    if (!reply.hasHeader('Cache-Control')) void reply.header('Cache-Control', 'private, no-store');
    done(null, payload);
  });
  let description: object | undefined;
  server.get('/openapi.json', (_request, reply) =>
    reply.send((description ??= openApiOf(app, definition.title, dataSource))),
  );
  await app.init();
  assertOneHandlerEach(app);
  return app;
};
