import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startPostgres } from '@concert/embedded-postgres';
import pg from 'pg';
import { databasesOf } from './databases.js';

describe('The databases of the services', () => {
  let folder: string;
  let postgres: EmbeddedPostgres;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'concert-databases-'));
    postgres = await startPostgres({ folder: join(folder, 'postgres'), throwaway: true });
  }, 60_000);
  afterAll(async () => {
    await postgres?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('are made once by all who ask for them at once', async () => {
    const several = Array.from({ length: 8 }, () => databasesOf(postgres, ['budgets', 'view-ilo']));
    const [{ databaseUrlOf }] = (await Promise.all(several)) as [Awaited<ReturnType<typeof databasesOf>>];
    const client = new pg.Client({ connectionString: databaseUrlOf('view-ilo') });
    await client.connect();
    const { rows } = await client.query<{ name: string }>('select current_database() as name');
    await client.end();
    expect(rows).toEqual([{ name: 'view_ilo' }]);
  }, 60_000);
});
