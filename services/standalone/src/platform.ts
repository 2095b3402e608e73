import { issuerAt } from '@concert/gateway';
import { PostgresTransport } from '@concert/messaging-postgres';
import {
  createLogger,
  loadConfig,
  type PreparedService,
  prepareService,
  type RunningService,
  ServiceConfig,
  type ServiceDefinition,
} from '@concert/service-kit';
import { type CheckpointKeyFiles, checkpointKeysBeside } from './checkpoint-keys.js';
import type { ComposeContext, StartContext } from './compose.js';
import { ReplaceableLog } from './replaceable-log.js';
import { selfAddress } from './standalone.config.js';

const PREPARED_AT_ONCE = 4;
const ANY_PORT = '0';

/** Services and views of one process, joined by the embedded transport. Each can be replaced while the others run. */
export class Platform {
  private readonly logs = new Map<string, ReplaceableLog>();
  private readonly running = new Map<string, RunningService>();
  private readonly addresses = new Map<string, string>();
  private transport: PostgresTransport | undefined;
  private keys: CheckpointKeyFiles | undefined;

  constructor(
    private readonly context: ComposeContext,
    private readonly starting: StartContext,
  ) {}

  /** Their databases are made ready first, so that each can read the others' logs from its start on. */
  async start(definitions: readonly ServiceDefinition[]): Promise<void> {
    const publishing = definitions.filter(({ publishedEvents }) => publishedEvents).map(({ name }) => name);
    this.keys = checkpointKeysBeside(this.context.signingKeys, publishing);
    const prepared: PreparedService[] = [];
    for (let from = 0; from < definitions.length; from += PREPARED_AT_ONCE) {
      const some = definitions.slice(from, from + PREPARED_AT_ONCE);
      prepared.push(...(await Promise.all(some.map((definition) => this.prepare(definition)))));
    }
    for (const { log } of prepared) if (log) this.logs.set(log.source, new ReplaceableLog(log));

    const logger = createLogger('transport', this.context.config.logLevel, this.context.logTo);
    const transport = new PostgresTransport([...this.logs.values()], {
      onProblem: (subscriber, source, error) => logger.error({ err: error, subscriber, source }, 'Delivery failed'),
    });
    this.transport = transport;
    this.starting.closing.add(() => transport.close());
    await this.followRestored(prepared);
    for (const service of prepared) {
      await this.run(service);
      this.starting.closing.add(async () => this.running.get(service.name)?.close());
    }
  }

  /** Stops one and starts it from another definition, at the address it had. Those who read its log wait meanwhile. */
  async replace(definition: ServiceDefinition): Promise<void> {
    const { name } = definition;
    const log = this.logs.get(name);
    log?.suspend();
    const before = this.running.get(name);
    this.running.delete(name);
    await before?.close();
    const prepared = await this.prepare(definition, new URL(this.addressOf(name)).port);
    if (prepared.log) log?.resume(prepared.log);
    await this.run(prepared);
  }

  /** @throws Error when it is not part of this process */
  addressOf(name: string): string {
    return found(this.addresses.get(name), name);
  }

  /** The service whose log it is comes first: it says up to where the log is the former one. */
  private async followRestored(prepared: readonly PreparedService[]): Promise<void> {
    const { followRestored: source, progress } = this.starting;
    if (source === undefined) return;
    const restored = found(
      prepared.find(({ name, log }) => name === source && log),
      source,
    );
    const readers: PreparedService[] = [];
    for (const service of prepared)
      if (service !== restored && (await service.mending.hasRead(source))) readers.push(service);
    for (const service of [restored, ...readers]) {
      const { position } = await service.mending.followRestored(source, (wanted) =>
        found(this.logs.get(wanted), wanted),
      );
      if (service === restored) progress.say(`The log of ${source} goes on after ${position}`);
    }
    progress.say(`Everything that reads ${source} follows it`);
  }

  private prepare(definition: ServiceDefinition, port = ANY_PORT): Promise<PreparedService> {
    const { config, logTo } = this.context;
    const settings = loadConfig(ServiceConfig, {
      PORT: port,
      DATABASE_URL: this.starting.databaseUrlOf(definition.name),
      MIGRATION_DATABASE_URL: this.starting.migrationDatabaseUrlOf(definition.name),
      OIDC_ISSUER: issuerAt(config.address),
      OIDC_JWKS_URL: `${selfAddress(config)}/oidc/jwks`,
      CHECKPOINT_KEY_FILE: definition.publishedEvents && this.keys?.keyFileOf(definition.name),
      CHECKPOINT_EVERY_SECONDS: String(config.checkpointEverySeconds),
      CHECKPOINT_PUBLIC_KEYS_FILE: this.keys?.publicKeysFile,
      LOG_LEVEL: config.logLevel,
    });
    return prepareService(definition, settings, { migrate: true, isOnlyCopy: true, logTo });
  }

  private async run(service: PreparedService): Promise<void> {
    const transport = this.transport as PostgresTransport;
    const running = await service.start(transport, (source) => found(this.logs.get(source), source));
    this.running.set(service.name, running);
    this.addresses.set(service.name, running.url);
  }
}

const found = <Thing>(thing: Thing | undefined, name: string): Thing => {
  if (thing === undefined) throw new Error(`${name} is not part of this process`);
  return thing;
};
