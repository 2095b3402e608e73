import { createTestDatabase, type TestDatabase } from '@concert/test-kit';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { deliveryMigrations } from './delivery.migrations.js';
import { change, defineProjection, type EntityClass, on, type Projection } from './projection.js';
import { RebuildUnderWay, type SourceOf } from './rebuild.js';
import { messagesOf, Received, receivedByAgency, sourceOf, transfer, TransferReceived } from './received.fixture.js';
import { ViewsTakenOver } from './view-definitions.js';
import { ViewSet } from './view-set.js';

/** The same view in a later version of the application: it also says when the last transfer came. */
@Entity('received')
class ReceivedAndWhen {
  @PrimaryColumn('text')
  programme: string;

  @PrimaryColumn('text')
  agency: string;

  @Column('integer')
  transfers: number;

  @Column('date')
  last: string;
}

const receivedAndWhen = (version = 1): Projection =>
  defineProjection(
    { name: 'received-by-agency', version },
    [ReceivedAndWhen],
    on(TransferReceived, ({ programme, data: { agency, date } }) => [
      change(ReceivedAndWhen, { programme, agency }, (row) => ({
        programme,
        agency,
        transfers: (row?.transfers ?? 0) + 1,
        last: date,
      })),
    ]),
  );

const log = messagesOf(
  transfer('ILO', '100.10', '2009-01-09'),
  transfer('UNESCO', '50.00', '2009-01-09'),
  transfer('ILO', '0.90', '2010-02-23'),
  transfer('ILO', '7.00', '2011-02-15'),
);

describe('The tables of views', () => {
  let database: TestDatabase;
  let dataSources: DataSource[];

  /** A copy of an application on the database: a pool and a memory of its own. */
  const copy = async (entity: EntityClass, projection: Projection) => {
    const dataSource = await new DataSource({
      type: 'postgres',
      url: database.connectionString,
      entities: [entity],
      migrations: deliveryMigrations,
    }).initialize();
    dataSources.push(dataSource);
    await dataSource.runMigrations();
    const views = new ViewSet({ name: 'views', dataSource, projections: [projection] });
    return {
      dataSource,
      views,
      rows: () => dataSource.getRepository(entity).find({ order: { agency: 'ASC' } as never }),
    };
  };
  const before = () => copy(Received, receivedByAgency());
  const after = (version?: number) => copy(ReceivedAndWhen, receivedAndWhen(version));

  beforeEach(async () => {
    database = await createTestDatabase();
    dataSources = [];
  });
  afterEach(async () => {
    for (const dataSource of dataSources) await dataSource.destroy();
    await database.drop();
  });

  it('are made from their entities in a new database, with key and indexes', async () => {
    const { views, dataSource } = await before();
    expect(await views.followDefinitions()).toEqual([]);
    expect(
      await dataSource.query(
        `select column_name as name, is_nullable as nullable, coalesce(numeric_precision::text, data_type) as type
         from information_schema.columns where table_name = 'received' order by column_name`,
      ),
    ).toEqual([
      { name: 'agency', nullable: 'NO', type: 'text' },
      { name: 'amount', nullable: 'NO', type: '20' },
      { name: 'dates', nullable: 'NO', type: 'jsonb' },
      { name: 'note', nullable: 'YES', type: 'text' },
      { name: 'programme', nullable: 'NO', type: 'text' },
      { name: 'transfers', nullable: 'NO', type: '32' },
    ]);
    expect(
      await dataSource.query(`select indexdef from pg_indexes where tablename = 'received' order by indexname`),
    ).toEqual([
      { indexdef: 'CREATE INDEX received_by_agency ON public.received USING btree (agency)' },
      { indexdef: 'CREATE UNIQUE INDEX received_key ON public.received USING btree (programme, agency)' },
    ]);
  });

  it('are kept at the next start', async () => {
    const first = await before();
    await first.views.followDefinitions();
    await first.views.apply(log);
    const next = await before();
    expect(await next.views.followDefinitions()).toEqual([]);
    expect(await next.rows()).toHaveLength(2);
  });

  /** What Concert 0.1.0 left: tables made by migrations, cursors, and no word of definitions. */
  const from010 = async (table: string) => {
    const { views, dataSource } = await before();
    await views.followDefinitions();
    await dataSource.query('drop table received');
    for (const statement of [table, 'create index received_by_agency on received (agency)'])
      await dataSource.query(statement);
    await views.apply(log);
    await dataSource.query('delete from delivery.views');
  };

  it('of 0.1.0 are taken over as they are where they are what the definition would make', async () => {
    await from010(`create table received (note text, programme text, agency text, amount numeric(20,2) not null,
      transfers integer not null default 0, dates jsonb not null, primary key (programme, agency))`);
    const { views, rows, dataSource } = await before();
    await dataSource.query(`update received set note = 'untouched' where agency = 'ILO'`);
    expect(await views.followDefinitions()).toEqual([]);
    expect((await rows())[0]).toMatchObject({ agency: 'ILO', note: 'untouched' });
    expect(await (await after()).views.followDefinitions()).toEqual(['received-by-agency']);
  });

  it.each([
    ['a column may be null', 'amount numeric(20,2)', ''],
    ['a type differs', 'amount numeric(20,4) not null', ''],
    ['an index is missing', 'amount numeric(20,2) not null', 'drop index received_by_agency'],
  ])('of 0.1.0 are rebuilt where %s', async (_, amount, then) => {
    await from010(`create table received (note text, programme text, agency text, ${amount},
      transfers integer not null, dates jsonb not null, primary key (programme, agency))`);
    const { views, dataSource } = await before();
    if (then) await dataSource.query(then);
    expect(await views.followDefinitions()).toEqual(['received-by-agency']);
    await views.rebuildAll(views.outdated, sourceOf(log));
    expect(views.outdated).toEqual([]);
    expect(await (await before()).views.followDefinitions()).toEqual([]);
    expect(await views.verify(sourceOf(log))).toMatchObject([{ equal: true }]);
  });

  it('of 0.1.0 are rebuilt where the view was revised since', async () => {
    await from010(`create table received (note text, programme text, agency text, amount numeric(20,2) not null,
      transfers integer not null, dates jsonb not null, primary key (programme, agency))`);
    const { views } = await copy(Received, { ...receivedByAgency(), version: 2 });
    expect(await views.followDefinitions()).toEqual(['received-by-agency']);
  });

  it('of a changed entity are rebuilt while the old ones serve and are delivered to', async () => {
    const old = await before();
    await old.views.followDefinitions();
    await old.views.apply(log.slice(0, 2));
    const changed = await after();
    expect(await changed.views.followDefinitions()).toEqual(['received-by-agency']);

    const seen: unknown[] = [];
    let read = 0;
    const whileDelivered: SourceOf = () => ({
      readProgramme: async (...asked) => {
        read += 1;
        if (read === 1) await old.views.apply(log.slice(2, 3));
        seen.push(await old.rows());
        return sourceOf(log)('budgets').readProgramme(...asked);
      },
    });
    await changed.views.rebuildAll(changed.views.outdated, whileDelivered);
    expect(seen[0]).toMatchObject([
      { agency: 'ILO', amount: '101.00' },
      { agency: 'UNESCO', amount: '50.00' },
    ]);
    expect(await changed.rows()).toMatchObject([
      { agency: 'ILO', transfers: 2, last: '2010-02-23' },
      { agency: 'UNESCO', transfers: 1, last: '2009-01-09' },
    ]);

    // The old application no longer writes to what it does not know.
    await expect(old.views.apply(log.slice(3))).rejects.toThrow(ViewsTakenOver);
    await changed.views.cursors();
    await changed.views.apply(log.slice(3));
    expect((await changed.rows())[0]).toMatchObject({ transfers: 3, last: '2011-02-15' });
  });

  it.each([
    ['its version is raised', () => after(2)],
    ['it reads another contract', () => copy(ReceivedAndWhen, withNotes(receivedAndWhen()))],
  ])('are rebuilt when the view stays but %s', async (_, changed) => {
    const old = await after();
    await old.views.followDefinitions();
    await old.views.apply(log);
    const { views } = await changed();
    expect(await views.followDefinitions()).toEqual(['received-by-agency']);
    await views.rebuildAll(views.outdated, sourceOf(log));
    expect(await views.followDefinitions()).toEqual([]);
  });

  const withNotes = (projection: Projection): Projection => ({
    ...projection,
    handlers: new Map([...projection.handlers, ['budgets.NoteWritten.v1', () => []]]),
  });

  it('are made anew, without a rebuild, where nothing was delivered yet', async () => {
    const old = await before();
    await old.views.followDefinitions();
    const changed = await after();
    expect(await changed.views.followDefinitions()).toEqual([]);
    await changed.views.apply(log);
    expect(await changed.rows()).toHaveLength(2);
  });

  it('keep serving when a rebuild ends half-way, and the next one starts afresh', async () => {
    const old = await before();
    await old.views.followDefinitions();
    await old.views.apply(log);
    const changed = await after();
    await changed.views.followDefinitions();
    await old.dataSource.query('create schema rebuild; create table rebuild.received (half text)');
    const cutOff: SourceOf = () => ({
      readProgramme: async (...asked) => {
        await old.dataSource.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and
           state = 'idle' and query like '%delivery.parked%' and pid <> pg_backend_pid()`,
        );
        return sourceOf(log)('budgets').readProgramme(...asked);
      },
    });
    await expect(changed.views.rebuildAll(['received-by-agency'], cutOff)).rejects.toThrow();
    expect(await old.rows()).toMatchObject([{ amount: '108.00' }, { amount: '50.00' }]);

    const again = await after();
    expect(await again.views.followDefinitions()).toEqual(['received-by-agency']);
    await again.views.rebuildAll(['received-by-agency'], sourceOf(log));
    expect(await again.rows()).toMatchObject([{ transfers: 3 }, { transfers: 1 }]);
  });

  it('are made once when two copies start at once on a new database', async () => {
    const copies = [await before(), await before(), await before()];
    expect(await Promise.all(copies.map(({ views }) => views.followDefinitions()))).toEqual([[], [], []]);
    await copies[0]!.views.apply(log.slice(0, 1));
    expect(await copies[1]!.rows()).toHaveLength(1);
  });

  it('are rebuilt by one of two copies that start at once; the other is refused clearly', async () => {
    const old = await before();
    await old.views.followDefinitions();
    await old.views.apply(log);
    const copies = [await after(), await after()];
    for (const { views } of copies) expect(await views.followDefinitions()).toEqual(['received-by-agency']);
    const outcomes = await Promise.allSettled(
      copies.map(({ views }) => views.rebuildAll(views.outdated, sourceOf(log))),
    );
    const refused = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
    expect(refused.length).toBeLessThan(2);
    for (const reason of refused) expect(reason).toBeInstanceOf(RebuildUnderWay);
    for (const { views, rows } of copies) {
      expect(await views.followDefinitions()).toEqual([]);
      expect(await rows()).toMatchObject([{ transfers: 3 }, { transfers: 1 }]);
    }
  });
});
