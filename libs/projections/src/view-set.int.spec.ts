import { randomUUID } from 'node:crypto';
import type { Moment } from '@concert/event-sourcing';
import { CursorMoved } from '@concert/messaging';
import { createTestDatabase, type TestDatabase } from '@concert/test-kit';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { deliveryMigrations } from './delivery.migrations.js';
import { goBack } from './go-back.js';
import type { SourceOf } from './rebuild.js';
import { messagesOf, NoteWritten, Received, receivedByAgency, sourceOf, transfer, uuid } from './received.fixture.js';
import { withClient } from './transaction.js';
import { ViewSet } from './view-set.js';

describe('a set of views', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  const received = () => dataSource.getRepository(Received).find({ order: { programme: 'ASC', agency: 'ASC' } });
  const viewSet = (projection = receivedByAgency()): ViewSet =>
    new ViewSet({ name: 'views', dataSource, projections: [projection] });

  beforeEach(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource({
      type: 'postgres',
      url: database.connectionString,
      entities: [Received],
      migrations: deliveryMigrations,
    }).initialize();
    await dataSource.runMigrations();
    await viewSet().followDefinitions();
  });

  afterEach(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const threeTransfers = messagesOf(
    transfer('ILO', '100.10', '2009-01-09'),
    transfer('UNESCO', '50.00', '2009-01-09'),
    transfer('ILO', '0.90', '2010-02-23'),
  );

  it('folds a batch onto the rows that are there and keeps its place', async () => {
    const views = viewSet();
    await views.apply(threeTransfers.slice(0, 2));
    await views.apply(threeTransfers.slice(2));

    expect(await received()).toEqual([
      expect.objectContaining({ agency: 'ILO', amount: '101.00', transfers: 2, dates: ['2009-01-09', '2010-02-23'] }),
      expect.objectContaining({ agency: 'UNESCO', amount: '50.00', transfers: 1 }),
    ]);
    expect(await views.cursors()).toEqual([
      { source: 'budgets', programme: 'MDGF-1880', position: 3n, messageId: uuid(3) },
    ]);
  });

  it('refuses a batch that another process has applied', async () => {
    const views = viewSet();
    await viewSet().apply(threeTransfers.slice(0, 2));
    await expect(views.apply(threeTransfers.slice(0, 2))).rejects.toThrow(CursorMoved);
    expect((await received()).map(({ amount }) => amount)).toEqual(['100.10', '50.00']);
    await views.cursors();
    await views.apply(threeTransfers.slice(2));
    expect((await received())[0]).toMatchObject({ amount: '101.00' });
  });

  it('tells who waits when a position is reached, and who waited in vain', async () => {
    const views = viewSet();
    const waiting = views.reached('budgets', 'MDGF-1880', 3n, 5_000);
    await views.apply(threeTransfers);
    expect(await waiting).toBe(true);
    expect(await views.reached('budgets', 'MDGF-1880', 4n, 20)).toBe(false);
  });

  it('equals the fold of the log, and says which table does not', async () => {
    const views = viewSet();
    await views.apply(threeTransfers);
    expect(await views.verify(sourceOf(threeTransfers))).toEqual([
      expect.objectContaining({ table: 'received', equal: true }),
    ]);
    await dataSource.query(`update received set amount = 101.01 where agency = 'ILO'`);
    expect(await views.verify(sourceOf(threeTransfers))).toEqual([
      expect.objectContaining({ table: 'received', equal: false }),
    ]);
  });

  it('is rebuilt beside the serving view, indexes and all, and takes in what came meanwhile', async () => {
    const views = viewSet();
    await views.apply(threeTransfers.slice(0, 2));
    await dataSource.query(`update received set amount = 1`);
    const slow: SourceOf = (source) => ({
      readProgramme: async (programme, after, limit) => {
        if (after === 0n) await views.apply(threeTransfers.slice(2));
        return sourceOf(threeTransfers)(source).readProgramme(programme, after, limit);
      },
    });

    expect(await views.rebuild('received-by-agency', slow)).toEqual({ messages: 3 });
    expect((await received()).map(({ agency, amount }) => [agency, amount])).toEqual([
      ['ILO', '101.00'],
      ['UNESCO', '50.00'],
    ]);
    const indexes = await dataSource.query<{ name: string }[]>(
      `select indexname as name from pg_indexes where schemaname = 'public' and tablename = 'received' order by 1`,
    );
    expect(indexes.map(({ name }) => name)).toEqual(['received_by_agency', 'received_key']);
    await views.apply(
      messagesOf(...Array(3).fill(transfer('x', '0', 'x')), transfer('ILO', '1.00', '2011-02-15')).slice(3),
    );
    expect((await received())[0]).toMatchObject({ amount: '102.00' });
  });

  it('answers as of a date in two senses, and stores nothing', async () => {
    const views = viewSet();
    const record = threeTransfers.map((message, index) => ({
      ...message,
      effectiveDate: message.data['date' as never] as string,
      recordedAt: `2026-01-0${index + 1}T09:00:00.000001Z`,
    }));
    await views.apply(record);
    const amounts = async (moment: Moment) =>
      (await views.at('MDGF-1880', moment, sourceOf(record)))
        .rows(Received)
        .map(({ agency, amount }) => [agency, amount]);

    expect(await amounts({ asOf: '2009-12-31' })).toEqual([
      ['ILO', '100.10'],
      ['UNESCO', '50.00'],
    ]);
    expect(await amounts({ knownAt: '2026-01-01' })).toEqual([['ILO', '100.10']]);
    expect(await amounts({ asOf: '2008-12-31' })).toEqual([]);
    expect(await amounts({})).toEqual([
      ['ILO', '101.00'],
      ['UNESCO', '50.00'],
    ]);
  });

  it('leaves out of a past day what changes a row that was not there yet', async () => {
    const views = viewSet();
    const received = { ...transfer('ILO', '1.00', '2010-02-23'), effectiveDate: '2010-02-23' };
    const noted = { type: NoteWritten.type, data: { agency: 'ILO', note: 'early' }, effectiveDate: '2009-01-09' };
    const record = messagesOf(received, noted).map((message, index) => ({
      ...message,
      effectiveDate: [received, noted][index]!.effectiveDate,
    }));
    await views.apply(record);
    const { rows, messages } = await views.at('MDGF-1880', { asOf: '2009-12-31' }, sourceOf(record));
    expect([rows(Received), messages]).toEqual([[], []]);
  });

  describe('with a message that cannot be applied', () => {
    const fourTransfers = messagesOf(
      transfer('ILO', '1.00', '2009-01-09'),
      transfer('ILO', '2.00', '31 February'),
      transfer('ILO', '4.00', '2010-02-23'),
      transfer('ILO', '8.00', '2010-02-23', 'OTHER'),
    );
    const unreadable = receivedByAgency(({ date }) => date !== '31 February');

    it('parks it, holds back what follows in its programme, and lets others go on', async () => {
      const alarms: string[] = [];
      const views = new ViewSet({
        name: 'views',
        dataSource,
        projections: [unreadable],
        onParked: ({ id }, { message }) => alarms.push(`${id}: ${message}`),
      });
      await views.apply(fourTransfers);

      expect((await received()).map(({ programme, amount }) => [programme, amount])).toEqual([
        ['MDGF-1880', '1.00'],
        ['OTHER', '8.00'],
      ]);
      expect(await views.parked()).toEqual([
        expect.objectContaining({ position: '2', error: 'Cannot read the transfer of 31 February' }),
        expect.objectContaining({ position: '3', error: null }),
      ]);
      expect(alarms).toEqual([`${uuid(2)}: Cannot read the transfer of 31 February`]);
    });

    it('stays parked when released in vain, and is applied in order once it can be', async () => {
      const stuck = viewSet(unreadable);
      await stuck.apply(fourTransfers.slice(0, 3));
      expect(await stuck.release('MDGF-1880')).toEqual({ released: 0, stillParked: true });

      const mended = viewSet();
      expect(await mended.release('MDGF-1880')).toEqual({ released: 2, stillParked: false });
      expect(await mended.parked()).toEqual([]);
      expect((await received())[0]).toMatchObject({
        amount: '7.00',
        dates: ['2009-01-09', '31 February', '2010-02-23'],
      });
    });

    it('is discarded by whoever says why, once, and is left out of the view for good (S15)', async () => {
      const stuck = viewSet(unreadable);
      await stuck.apply(fourTransfers);
      const place = { source: 'budgets', user: 'lin', organization: 'ILO', reason: 'Forged: no service wrote it' };

      expect(await stuck.discard('MDGF-1880', { ...place, position: '3' })).toBe(false);
      expect(await stuck.discard('OTHER', { ...place, position: '2' })).toBe(false);
      expect(await stuck.discard('MDGF-1880', { ...place, position: '2' })).toBe(true);
      expect(await stuck.discard('MDGF-1880', { ...place, position: '2' })).toBe(false);

      expect(await stuck.release('MDGF-1880')).toEqual({ released: 1, stillParked: false });
      expect(await stuck.discarded()).toEqual([
        expect.objectContaining({ ...place, position: '2', error: 'Cannot read the transfer of 31 February' }),
      ]);
      const expected = [
        ['MDGF-1880', '5.00'],
        ['OTHER', '8.00'],
      ];
      const amounts = async () => (await received()).map(({ programme, amount }) => [programme, amount]);
      expect(await amounts()).toEqual(expected);
      expect(await stuck.verify(sourceOf(fourTransfers))).toEqual([expect.objectContaining({ equal: true })]);
      await stuck.rebuild('received-by-agency', sourceOf(fourTransfers));
      expect(await amounts()).toEqual(expected);
    });

    it('(O2) is on record as discarded after a lost history was left, and its place is another’s', async () => {
      const stuck = viewSet(unreadable);
      await stuck.apply(fourTransfers);
      const discard = { source: 'budgets', position: '2', user: 'lin', organization: 'ILO', reason: 'Forged' };
      await stuck.discard('MDGF-1880', discard);
      const [cursor] = (await stuck.cursors()).filter(({ programme }) => programme === 'MDGF-1880');
      const first = fourTransfers[0]!;
      const back = { ...cursor!, from: cursor!.position, position: first.position, messageId: first.id };
      const pool = (dataSource.driver as unknown as { master: Pool }).master;
      await withClient(pool, (lent) => goBack(lent, stuck.name, [back]));
      expect(await stuck.discarded()).toMatchObject([{ ...discard, subscriber: stuck.name }]);

      const another = { ...fourTransfers[1]!, id: randomUUID(), data: fourTransfers[2]!.data };
      const restored = [first, another, fourTransfers[3]!];
      const views = viewSet();
      await views.rebuild('received-by-agency', sourceOf(restored.filter((each) => each !== another)));
      await views.cursors();
      await views.apply([another]);
      expect(await views.verify(sourceOf(restored))).toEqual([expect.objectContaining({ equal: true })]);
      expect(await views.parked()).toEqual([]);
    });

    it('parks a change of a row that is not there', async () => {
      const views = viewSet();
      await views.apply(messagesOf({ type: NoteWritten.type, data: { agency: 'WHO', note: 'late' } }));
      expect(await views.parked()).toEqual([
        expect.objectContaining({ error: expect.stringContaining('is not there') }),
      ]);
    });

    it('parks what the table refuses, after trying its neighbours alone', async () => {
      const views = viewSet();
      await views.apply(messagesOf(transfer('ILO', '1.00', '2009-01-09'), transfer('ILO', '1e30', '2009-01-09')));
      expect((await received())[0]).toMatchObject({ amount: '1.00' });
      expect(await views.parked()).toEqual([expect.objectContaining({ position: '2' })]);
    });
  });
});
