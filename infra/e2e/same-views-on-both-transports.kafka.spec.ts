import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { activities } from '@concert/activities';
import { agencies } from '@concert/agencies';
import { budgets } from '@concert/budgets';
import type { PublishedLog, SourceLog } from '@concert/messaging';
import { KafkaTransport, migrateRelayCursors, PostgresRelayCursors, topicOf } from '@concert/messaging-kafka';
import { participantView } from '@concert/participant-view';
import { ViewSet } from '@concert/projections';
import { recommendations } from '@concert/recommendations';
import { reviews } from '@concert/reviews';
import { seedYem } from '@concert/seed';
import { migrateService, type ServiceDefinition } from '@concert/service-kit';
import { createTestDatabase, type TestDatabase } from '@concert/test-kit';
import { TestPlatform } from '@concert/test-kit/platform';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { start as startBroker } from '../kafka/broker.mjs';
import { oneOriginOf, type OneOrigin } from './outcomes/one-origin.js';

const DEFINITIONS = [
  ...[agencies, activities, budgets, recommendations, reviews],
  ...['ILO', 'UNESCO', 'PMO'].map(participantView),
];

/** What a participant keeps to itself is nobody's to replay: nothing was written there. */
const nothing: SourceLog = { heads: async () => new Map(), readProgramme: async () => [] };

const roleOf = (client: string): { organization: string; role: string } => {
  const [, organization, kind] = /^(.+)-(coordinator|finance)$/.exec(client) ?? [];
  if (!organization) return { organization: client.toUpperCase(), role: client };
  return { organization: organization.toUpperCase(), role: kind === 'finance' ? 'agency-finance' : 'coordinator' };
};

/** Views of a service on a database of their own, fed by nothing yet. */
const openViews = async (definition: ServiceDefinition, { connectionString, ownerUrl }: TestDatabase) => {
  await migrateService(definition, { databaseUrl: connectionString, migrationDatabaseUrl: ownerUrl });
  const entities = [...definition.projections.flatMap((each) => each.entities), ...(definition.entities ?? [])];
  const dataSource = await new DataSource({ type: 'postgres', url: connectionString, entities }).initialize();
  return { dataSource, views: new ViewSet({ name: 'views', dataSource, projections: definition.projections }) };
};

/** A broker of its own: the topics of another deployment belong to other logs. */
const openBroker = async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'concert-kafka-'));
  const { brokers, stop } = await startBroker({ dataDir });
  return { brokers, close: () => stop().then(() => rm(dataDir, { recursive: true })) };
};

const describeWithOwnBroker = process.env['CONCERT_MAY_START_BROKERS'] ? describe : describe.skip;

describeWithOwnBroker('One log, two transports', () => {
  let platform: TestPlatform;
  let gateway: OneOrigin;
  let transport: KafkaTransport;
  let relays: pg.Pool;
  let broker: Awaited<ReturnType<typeof openBroker>>;
  const databases: TestDatabase[] = [];
  const overKafka = new Map<string, Awaited<ReturnType<typeof openViews>>>();

  const sourceOf = (source: string): SourceLog => platform.logs.find((log) => log.source === source) ?? nothing;

  const newDatabase = async (): Promise<TestDatabase> => {
    const database = await createTestDatabase();
    databases.push(database);
    return database;
  };

  /** Every table with its hash, of views that equal the fold of the log. */
  const hashesOf = async (views: ViewSet): Promise<Record<string, string>> => {
    const tables = await views.verify(sourceOf);
    expect(tables.filter(({ equal }) => !equal)).toEqual([]);
    return Object.fromEntries(tables.map(({ table, view }) => [table, view]));
  };

  beforeAll(async () => {
    platform = await TestPlatform.start(...DEFINITIONS);
    gateway = await oneOriginOf(platform);
    await seedYem({ origin: gateway.origin, signIn: (client) => platform.issuer.tokenFor(roleOf(client)) });
    await platform.settled(60_000);

    relays = new pg.Pool({ connectionString: (await newDatabase()).connectionString });
    await migrateRelayCursors(relays);
    broker = await openBroker();
    transport = new KafkaTransport({
      brokers: [broker.brokers],
      deployment: 'compared',
      sourceOf,
      relayCursors: ({ source }: PublishedLog) => new PostgresRelayCursors(relays, topicOf(source)),
    });
    for (const log of platform.logs) await transport.relay(log);
    for (const definition of DEFINITIONS) {
      const opened = await openViews(definition, await newDatabase());
      overKafka.set(definition.name, opened);
      await transport.subscribe(opened.views);
    }
  }, 240_000);

  afterAll(async () => {
    await transport?.close();
    await broker?.close();
    await relays?.end();
    for (const { dataSource } of overKafka.values()) await dataSource.destroy();
    await gateway?.close();
    await platform?.close();
    for (const database of databases) await database.drop();
  }, 60_000);

  it.each(DEFINITIONS.map(({ name }) => name))(
    'gives %s the same views, table by table',
    async (name) => {
      const embedded = platform.service(name).views;
      const { views } = overKafka.get(name)!;
      for (const { source, programme, position } of embedded.positions())
        expect([source, await views.reached(source, programme, position, 60_000)]).toEqual([source, true]);

      const hashes = await hashesOf(views);
      expect(hashes).toEqual(await hashesOf(embedded));
      expect(Object.keys(hashes).length).toBeGreaterThan(0);
    },
    120_000,
  );
});
