import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@concert/test-kit';
import { DataSource } from 'typeorm';
import { CreateBeneficiaryKeys20260301120000 } from '../database/migrations/20260301120000-create-beneficiary-keys.js';
import { KeepErasedBeneficiaries20261130100000 } from '../database/migrations/20261130100000-keep-erased-beneficiaries.js';
import { PersonKeys } from './person-keys.store.js';
import { newKey, sealBytes, sealFacts } from './sealing.store.js';

const facts = { name: 'Zhulan Exampleperson' };

describe('The keys of persons', () => {
  const key = randomBytes(32).toString('hex');
  let home: string;
  let server: Awaited<ReturnType<typeof startPostgres>>;
  let dataSource: DataSource;

  const folder = (): string => join(home, 'keys');
  /** A copy of the service that starts. */
  const copy = async (): Promise<PersonKeys> => {
    const keys = new PersonKeys(dataSource, { key, folder: folder() });
    await keys.onModuleInit();
    return keys;
  };
  const keyFiles = async (): Promise<string[]> => (await readdir(folder())).map((name) => join(folder(), name));

  /** Every file on disk that holds the text: tables, dead rows and write-ahead log of the database, and the keys. */
  const filesWith = async (text: string): Promise<string[]> => {
    await dataSource.query('checkpoint');
    const entries = await readdir(home, { recursive: true, withFileTypes: true });
    const found: string[] = [];
    for (const entry of entries.filter((each) => each.isFile())) {
      const file = join(entry.parentPath, entry.name);
      if ((await readFile(file)).includes(text)) found.push(file);
    }
    return found;
  };

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'concert-erased-'));
    server = await startPostgres({ folder: join(home, 'postgres'), throwaway: true, settings: {} });
    dataSource = await new DataSource({
      type: 'postgres',
      url: server.connectionString(),
      migrations: [CreateBeneficiaryKeys20260301120000, KeepErasedBeneficiaries20261130100000],
    }).initialize();
    await dataSource.runMigrations();
  }, 60_000);

  afterAll(async () => {
    await dataSource.destroy();
    await server.stop();
    await rm(home, { recursive: true, force: true });
  });

  it('(S21) are nowhere on disk once the person is erased, and no restored folder brings them back', async () => {
    const [one, other] = [await copy(), await copy()];
    await Promise.all([one.make('zhulan'), other.make('zhulan')]);
    const sealed = await one.seal('zhulan', facts);
    expect(await other.unseal('zhulan', sealed)).toEqual(facts);
    const [file = '', ...others] = await keyFiles();
    const wrapped = await readFile(file, 'utf8');
    expect(others).toEqual([]);
    expect(await filesWith(wrapped)).toEqual([file]);

    await one.destroy('zhulan');
    expect(await other.unseal('zhulan', sealed)).toBeNull();
    expect(await filesWith(wrapped)).toEqual([]);

    // A folder from a backup, and what a killed process left.
    await writeFile(file, wrapped);
    await writeFile(file.replace(/key$/, 'ab12.draft'), wrapped);
    expect(await other.unseal('zhulan', sealed)).toBeNull();
    await copy();
    expect(await filesWith(wrapped)).toEqual([]);
  }, 60_000);

  it('are not made anew for an erased person', async () => {
    const keys = await copy();
    await keys.make('zhulan');
    expect(await keyFiles()).toEqual([]);
    await expect(keys.seal('zhulan', facts)).rejects.toThrow('There is no key for this person, or no longer');
  });

  it('(S21) that 0.1.0 kept in the database become files at start', async () => {
    const hers = newKey();
    const wrapped = sealBytes(Buffer.from(key, 'hex'), 'meilin', hers);
    await dataSource.query(`insert into beneficiary_keys (beneficiary, wrapped) values ('meilin', $1)`, [wrapped]);
    // What the database kept for a while: the search above would have found it.
    expect(await filesWith(wrapped)).not.toEqual([]);

    const [keys] = await Promise.all([copy(), copy()]);
    expect(await keys.unseal('meilin', sealFacts(hers, 'meilin', facts))).toEqual(facts);
    expect(await dataSource.query(`select wrapped from beneficiary_keys where beneficiary = 'meilin'`)).toEqual([
      { wrapped: null },
    ]);
    expect(await keyFiles()).toHaveLength(1);
  }, 60_000);
});
