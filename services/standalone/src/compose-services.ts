import { GatewayConfig, runGateway } from '@concert/gateway';
import { loadConfig, type ServiceDefinition } from '@concert/service-kit';
import type { ComposeContext, Composition, StartContext } from './compose.js';
import { ORGANIZATIONS } from './participants.js';
import { Platform } from './platform.js';
import { selfAddress } from './standalone.config.js';
import { untilReady } from './until-ready.js';

/** The parts of one process. */
export interface Parts {
  readonly services: readonly ServiceDefinition[];
  /** By the participant's code. */
  readonly views: (context: ComposeContext) => ReadonlyMap<string, ServiceDefinition>;
  /** Enters the demonstration programme, as users would; takes up where an interrupted attempt stopped. */
  readonly seed?: (address: string, progress: StartContext['progress']) => Promise<void>;
}

/** Runs services, views and the gateway together, joined by the embedded transport. Stops the other way round. */
export const composeServices =
  (parts: Parts) =>
  (context: ComposeContext): Composition<Platform> => {
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
  starting: StartContext,
): Promise<Platform> => {
  const { config, logTo } = context;
  const { progress, closing, isSeeded, markSeeded } = starting;
  const say = (line: string): void => progress.say(line);

  say(`Starting ${services.length} services and ${views.size} views`);
  const platform = new Platform(context, starting);
  await platform.start(definitions);
  say('Opening the gateway');
  const gateway = await runGateway(gatewayConfig(context, platform, services, views), logTo);
  closing.add(() => gateway.close());
  await untilReady(selfAddress(config), say);

  if (isSeeded || !seed || config.concertSeed === 'none') return platform;
  await seed(selfAddress(config), progress);
  markSeeded();
  await untilReady(selfAddress(config), say);
  return platform;
};

/** One machine, on which programmes are entered by scripts: nobody is kept from using it up. */
const UNLIMITED = Object.fromEntries(
  ['CALLER_READS', 'CALLER_WRITES', 'ADDRESS_READS', 'ADDRESS_WRITES'].map((kind) => [`RATE_LIMIT_${kind}`, '0']),
);

const gatewayConfig = (
  { config, signingKeys }: ComposeContext,
  platform: Platform,
  services: readonly ServiceDefinition[],
  views: ReadonlyMap<string, ServiceDefinition>,
): GatewayConfig =>
  loadConfig(GatewayConfig, {
    PORT: String(config.port),
    HOST: config.host,
    PUBLIC_URL: config.address,
    ...Object.fromEntries(services.map(({ name }) => [`${name.toUpperCase()}_URL`, platform.addressOf(name)])),
    VIEW_URLS: [...views].map(([participant, { name }]) => `${participant}=${platform.addressOf(name)}`).join(','),
    DEMONSTRATION_ISSUER: 'true',
    DEMONSTRATION_KEYS: signingKeys,
    DEMONSTRATION_ORGANIZATIONS: ORGANIZATIONS.join(','),
    PORTAL_ORIGINS: config.portalOrigins,
    ...UNLIMITED,
    LOG_LEVEL: config.logLevel,
  });
