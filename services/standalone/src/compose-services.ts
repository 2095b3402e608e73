import { setTimeout as delay } from 'node:timers/promises';
import { GatewayConfig, issuerAt, runGateway } from '@concert/gateway';
import type { PublishedLog } from '@concert/messaging';
import { PostgresTransport } from '@concert/messaging-postgres';
import {
  createLogger,
  loadConfig,
  type PreparedService,
  prepareService,
  ServiceConfig,
  type ServiceDefinition,
} from '@concert/service-kit';
import type { Compose, ComposeContext, StartContext } from './compose.js';
import { StandaloneFailure } from './failure.js';
import { ORGANIZATIONS } from './participants.js';
import type { StandaloneConfig } from './standalone.config.js';

/** The parts of one process. */
export interface Parts {
  readonly services: readonly ServiceDefinition[];
  /** By the participant's code. */
  readonly views: (context: ComposeContext) => ReadonlyMap<string, ServiceDefinition>;
  /** Enters the demonstration programme, as users would; takes up where an interrupted attempt stopped. */
  readonly seed?: (address: string, progress: StartContext['progress']) => Promise<void>;
}

const PREPARED_AT_ONCE = 4;
const READY_WITHIN_MS = 120_000;

/** Runs services, views and the gateway together, joined by the embedded transport. Stops the other way round. */
export const composeServices =
  (parts: Parts): Compose =>
  (context) => {
    const views = parts.views(context);
    const definitions = [...parts.services, ...views.values()];
    return {
      services: definitions.map(({ name }) => name),
      start: (start) => startParts({ ...parts, views }, definitions, context, start),
    };
  };

const startParts = async (
  { services, views, seed }: Omit<Parts, 'views'> & { readonly views: ReadonlyMap<string, ServiceDefinition> },
  definitions: readonly ServiceDefinition[],
  context: ComposeContext,
  { databaseUrlOf, migrationDatabaseUrlOf, progress, closing, isSeeded, markSeeded }: StartContext,
): Promise<void> => {
  const { config, logTo } = context;
  const say = (line: string): void => progress.say(line);
  const environmentOf = (name: string) => ({
    ...commonEnvironment(config),
    DATABASE_URL: databaseUrlOf(name),
    MIGRATION_DATABASE_URL: migrationDatabaseUrlOf(name),
  });
  const prepared = await prepareAll(definitions, environmentOf, context);
  const logs = prepared.flatMap(({ log }) => (log ? [log] : []));
  const logger = createLogger('transport', config.logLevel, logTo);
  const transport = new PostgresTransport(logs, {
    onProblem: (subscriber, source, error) => logger.error({ err: error, subscriber, source }, 'Delivery failed'),
  });
  closing.add(() => transport.close());

  const urls = new Map<string, string>();
  say(`Starting ${services.length} services and ${views.size} views`);
  for (const service of prepared) {
    const running = await service.start(transport, logOf(logs));
    closing.add(() => running.close());
    urls.set(service.name, running.url);
  }

  say('Opening the gateway');
  const viewUrls = [...views].map(([participant, { name }]) => `${participant}=${urls.get(name)}`);
  const gateway = await runGateway(gatewayConfig(context, services, urls, viewUrls), logTo);
  closing.add(() => gateway.close());
  await untilReady(selfAddress(config), say);

  if (isSeeded || !seed || config.concertSeed === 'none') return;
  await seed(selfAddress(config), progress);
  markSeeded();
  await untilReady(selfAddress(config), say);
};

const prepareAll = async (
  definitions: readonly ServiceDefinition[],
  environment: (name: string) => Record<string, string>,
  { logTo }: ComposeContext,
): Promise<PreparedService[]> => {
  const prepared: PreparedService[] = [];
  for (let from = 0; from < definitions.length; from += PREPARED_AT_ONCE) {
    const some = definitions.slice(from, from + PREPARED_AT_ONCE);
    const prepare = (definition: ServiceDefinition) =>
      prepareService(definition, loadConfig(ServiceConfig, environment(definition.name)), {
        migrate: true,
        isOnlyCopy: true,
        logTo,
      });
    prepared.push(...(await Promise.all(some.map(prepare))));
  }
  return prepared;
};

const logOf =
  (logs: readonly PublishedLog[]) =>
  (source: string): PublishedLog => {
    const log = logs.find((each) => each.source === source);
    if (!log) throw new Error(`${source} is not part of this process`);
    return log;
  };

/** Our own gateway as this process reaches it, whatever address people use. */
const selfAddress = ({ host, port }: StandaloneConfig): string =>
  `http://${['0.0.0.0', '::'].includes(host) ? 'localhost' : host}:${port}`;

const commonEnvironment = (config: StandaloneConfig): Record<string, string> => ({
  PORT: '0',
  OIDC_ISSUER: issuerAt(config.address),
  OIDC_JWKS_URL: `${selfAddress(config)}/oidc/jwks`,
  LOG_LEVEL: config.logLevel,
});

const gatewayConfig = (
  { config, signingKeys }: ComposeContext,
  services: readonly ServiceDefinition[],
  urls: ReadonlyMap<string, string>,
  viewUrls: readonly string[],
): GatewayConfig =>
  loadConfig(GatewayConfig, {
    PORT: String(config.port),
    HOST: config.host,
    PUBLIC_URL: config.address,
    ...Object.fromEntries(services.map(({ name }) => [`${name.toUpperCase()}_URL`, urls.get(name)])),
    VIEW_URLS: viewUrls.join(','),
    DEMONSTRATION_ISSUER: 'true',
    DEMONSTRATION_KEYS: signingKeys,
    DEMONSTRATION_ORGANIZATIONS: ORGANIZATIONS.join(','),
    PORTAL_ORIGINS: config.portalOrigins,
    LOG_LEVEL: config.logLevel,
  });

interface Answer {
  readonly ready: boolean;
  readonly notReady: readonly { readonly name: string; readonly reasons: readonly string[] }[];
}

const untilReady = async (address: string, say: (line: string) => void): Promise<void> => {
  const started = Date.now();
  for (let told = started; ; await delay(100)) {
    const { ready, notReady } = (await (await fetch(`${address}/health/ready`)).json()) as Answer;
    if (ready) return;
    const reasons = notReady.map((each) => `${each.name}: ${each.reasons.join(', ')}`).join('; ');
    if (Date.now() - started > READY_WITHIN_MS)
      throw new StandaloneFailure(
        `Not everything became ready in two minutes (${reasons}): concert.log in the data folder says more.`,
      );
    if (Date.now() - told > 5_000) {
      say(`Waiting for ${reasons}`);
      told = Date.now();
    }
  }
};
