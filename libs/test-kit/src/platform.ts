import { setTimeout as pause } from 'node:timers/promises';
import type { EventStore } from '@concert/event-sourcing';
import type { PublishedLog, Transport } from '@concert/messaging';
import { PostgresTransport } from '@concert/messaging-postgres';
import {
  EVENT_STORE,
  loadConfig,
  type PreparedService,
  prepareService,
  type RunningService,
  ServiceConfig,
  type ServiceDefinition,
} from '@concert/service-kit';
import request, { type Test } from 'supertest';
import { appendOf, type PublishedFact } from './stand-in.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';
import { TokenIssuer } from './token-issuer.js';

export * from './documented.js';
export * from './stand-in.js';
export { startTestServer } from './test-server.js';
export * from './test-views.js';
export * from './delivered-twice.js';
export * from './yem.js';

/** A signed-in person of a spec. The first argument of each call is the service. */
export interface TestPerson {
  post(service: string, path: string, body: object, headers?: Record<string, string>): Test;
  put(service: string, path: string, body: object, headers?: Record<string, string>): Test;
  get(service: string, path: string, headers?: Record<string, string>): Test;
}

/** The log of a source among those that run here. */
const logOf =
  (logs: readonly PublishedLog[]) =>
  (wanted: string): PublishedLog => {
    const log = logs.find(({ source }) => source === wanted);
    if (!log) throw new Error(`${wanted} does not run in this spec`);
    return log;
  };

/** Services on throwaway databases, joined by the embedded transport, as in a deployment. */
export class TestPlatform {
  private constructor(
    readonly issuer: TokenIssuer,
    readonly running: ReadonlyMap<string, RunningService>,
    private readonly prepared: readonly PreparedService[],
    private readonly transport: Transport,
    private readonly databases: readonly TestDatabase[],
  ) {}

  static start(...definitions: readonly ServiceDefinition[]): Promise<TestPlatform> {
    return TestPlatform.startWith(() => ({}), ...definitions);
  }

  /** With variables of their own. */
  static async startWith(
    envOf: (service: string) => Readonly<Record<string, string>>,
    ...definitions: readonly ServiceDefinition[]
  ): Promise<TestPlatform> {
    const issuer = await TokenIssuer.start();
    const databases: TestDatabase[] = [];
    const prepared: PreparedService[] = [];
    const configs: ServiceConfig[] = [];
    for (const definition of definitions) {
      const database = await createTestDatabase();
      databases.push(database);
      const env = { ...issuer.env, ...database.env, PORT: '0', LOG_LEVEL: 'silent', ...envOf(definition.name) };
      configs.push(loadConfig(ServiceConfig, env));
      prepared.push(await prepareService(definition, configs.at(-1)!, { migrate: true }));
    }
    const logs = prepared.flatMap(({ log }) => (log ? [log] : []));
    const transport = new PostgresTransport(logs);
    const running = new Map<string, RunningService>();
    for (const service of prepared) running.set(service.name, await service.start(transport, logOf(logs)));
    return new TestPlatform(issuer, running, prepared, transport, databases);
  }

  get logs(): readonly PublishedLog[] {
    return this.prepared.flatMap(({ log }) => (log ? [log] : []));
  }

  /** Database of a service, as its owner or an administrator reaches it. */
  databaseOf(service: string): TestDatabase {
    return this.databases[this.prepared.findIndex(({ name }) => name === service)]!;
  }

  /** Somebody of an organization in a role, signed in. */
  async as(organization: string, role: string): Promise<TestPerson> {
    const token = await this.issuer.tokenFor({ organization, role });
    const send = (
      method: 'get' | 'post' | 'put',
      service: string,
      path: string,
      headers: Record<string, string>,
    ): Test =>
      request(this.service(service).url)
        [method](path)
        .set({ Authorization: `Bearer ${token}`, ...headers });
    return {
      get: (service, path, headers = {}) => send('get', service, path, headers),
      post: (service, path, body, headers = {}) => send('post', service, path, headers).send(body),
      put: (service, path, body, headers = {}) => send('put', service, path, headers).send(body),
    };
  }

  service(name: string): RunningService {
    const service = this.running.get(name);
    if (!service) throw new Error(`${name} does not run in this spec`);
    return service;
  }

  /** Lets the services that the facts come from, which must be stand-ins, publish them. */
  async publish(programme: string, ...facts: readonly PublishedFact[]): Promise<void> {
    for (const fact of facts) {
      const store = this.service(fact.type.split('.')[0] as string).app.get<EventStore>(EVENT_STORE);
      await store.append(appendOf(programme, fact));
    }
  }

  /** Resolves when every service has applied everything that was recorded so far. */
  async settled(withinMs = 60_000): Promise<void> {
    const until = Date.now() + withinMs;
    let calm = 0;
    while (calm < 2) {
      const answers = await Promise.all(
        [...this.running.values()].map(({ url }) => fetch(`${url}/health/caught-up`).then((answer) => answer.json())),
      );
      const waiting = (answers as { ready: boolean; reasons: string[] }[]).filter(({ ready }) => !ready);
      calm = waiting.length === 0 ? calm + 1 : 0;
      if (waiting.length > 0 && Date.now() > until)
        throw new Error(`Not settled: ${waiting.flatMap(({ reasons }) => reasons).join('; ')}`);
      if (waiting.length > 0) await pause(10);
    }
  }

  async close(): Promise<void> {
    for (const service of [...this.running.values()].reverse()) await service.close();
    await this.transport.close();
    await this.issuer.close();
    for (const database of this.databases) await database.drop();
  }
}
