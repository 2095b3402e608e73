import { createHash } from 'node:crypto';
import { contractOf } from '@concert/contracts';
import { Inbox, type PublishedMessage } from '@concert/messaging';
import { ViewSet } from '@concert/projections';
import { migrateService, type ServiceDefinition, ViewRows } from '@concert/service-kit';
import { DataSource } from 'typeorm';
import { PMO, type PublishedFact } from './stand-in.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

const uuidOf = (text: string): string =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');

/** The views of a service on a throwaway database, fed as a transport feeds them. */
export class TestViews {
  private readonly told: PublishedMessage[] = [];

  private constructor(
    readonly dataSource: DataSource,
    readonly views: ViewSet,
    private readonly inbox: Inbox,
    private readonly database: TestDatabase,
  ) {}

  static async open(definition: ServiceDefinition): Promise<TestViews> {
    const database = await createTestDatabase();
    await migrateService(definition, {
      databaseUrl: database.connectionString,
      migrationDatabaseUrl: database.ownerUrl,
    });
    const { projections, entities = [] } = definition;
    const dataSource = await new DataSource({
      type: 'postgres',
      url: database.connectionString,
      entities: [...projections.flatMap((projection) => projection.entities), ...entities],
    }).initialize();
    const views = new ViewSet({ name: 'views', dataSource, projections });
    const inbox = await Inbox.open(views, (source) => {
      throw new Error(`The spec left out a message of ${source}`);
    });
    return new TestViews(dataSource, views, inbox, database);
  }

  /**
   * Delivers facts in their order, as parts of one programme.
   *
   * @throws Error when a fact does not keep its contract, or a view cannot apply it
   */
  async receive(programme: string, ...facts: readonly PublishedFact[]): Promise<void> {
    const messages = facts.map((fact) => this.messageOf(programme, fact));
    await this.inbox.receive(messages);
    const [parked] = await this.views.parked();
    if (parked) throw new Error(`${parked.type} was parked: ${parked.error}`);
  }

  /** Delivers once more whatever was delivered: nothing may change. */
  receiveAgain(): Promise<void> {
    return this.inbox.receive(this.told);
  }

  /** The logs that were delivered, as a past answer folds them. */
  readonly sourceOf = (source: string) => ({
    readProgramme: (programme: string, after: bigint, limit: number) =>
      Promise.resolve(
        this.told
          .filter((each) => each.source === source && each.programme === programme && each.position > after)
          .slice(0, limit),
      ),
  });

  /** As a service's queries read them, now and then. */
  get rows(): ViewRows {
    return new ViewRows(this.dataSource, this.views, this.sourceOf);
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
    await this.database.drop();
  }

  private messageOf(programme: string, { type, data, effectiveDate, actor = PMO }: PublishedFact): PublishedMessage {
    const contract = contractOf(type);
    if (!contract) throw new Error(`Nobody publishes ${type}`);
    contract.assertMatches(data);
    const source = contract.service;
    const earlier = this.told.filter((message) => message.source === source);
    const position = BigInt(earlier.length + 1);
    const id = uuidOf(`${source}@${position}`);
    const message: PublishedMessage = {
      id,
      type,
      source,
      stream: `stand-in-${id}`,
      streamVersion: 1,
      position,
      previous: earlier.findLast((each) => each.programme === programme)?.position ?? 0n,
      programme,
      effectiveDate: effectiveDate ?? '2010-12-31',
      recordedAt: `2011-01-31T09:00:00.${String(this.told.length + 1).padStart(6, '0')}Z`,
      actor,
      correlationId: id,
      causationId: id,
      visibility: 'shared',
      data,
    };
    this.told.push(message);
    return message;
  }
}
