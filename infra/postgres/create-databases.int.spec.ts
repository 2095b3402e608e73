import { migrateEventStore } from '@concert/event-store-postgres';
import pg from 'pg';
import { createDatabases } from './create-databases.mjs';

const admin = (): string => process.env.CONCERT_TEST_POSTGRES as string;

const urlOf = (role: string, password: string, database: string): string => {
  const url = new URL(admin());
  Object.assign(url, { username: role, password, pathname: `/${database}` });
  return url.href;
};

const query = async (connectionString: string, statement: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
};

const NAMES = ['compose_budgets_test', 'compose_view_ilo_test'];
const budgets = urlOf('compose_budgets_test', 'first', 'compose_budgets_test');
const ilo = urlOf('compose_view_ilo_test', "it's", 'compose_view_ilo_test');
const ownerOfBudgets = urlOf('compose_budgets_test_owner', 'first owner', 'compose_budgets_test');
const ownerOfIlo = urlOf('compose_view_ilo_test_owner', "it's, too", 'compose_view_ilo_test');

describe('A database and its roles for every service and participant', () => {
  const forget = async (): Promise<void> => {
    for (const name of NAMES) {
      const [known] = await query(admin(), `select from pg_roles where rolname = '${name}_owner'`);
      if (!known) continue;
      await query(admin(), `grant ${name}_owner to current_user`);
      await query(admin(), `drop database if exists ${name} with (force)`);
      await query(admin(), `drop role ${name}, ${name}_owner, ${name}_reader`);
    }
  };
  beforeAll(forget);
  afterAll(forget);

  it('are made once, and made again without harm', async () => {
    await createDatabases(admin(), [budgets, ilo], [ownerOfIlo, ownerOfBudgets]);
    await query(budgets, 'create table kept (id int)');
    await createDatabases(admin(), [budgets, ilo], [ownerOfIlo, ownerOfBudgets]);
    expect(await query(budgets, 'select * from kept')).toEqual([]);
  });

  it('have an owner, which may make a log in it without being an administrator', async () => {
    await migrateEventStore(ownerOfBudgets, 'compose_budgets_test');
    await expect(query(ownerOfBudgets, 'delete from log.events')).rejects.toThrow();
    await expect(query(budgets, 'delete from log.events')).rejects.toThrow();
    expect(await query(budgets, 'select * from log.events')).toEqual([]);
  });

  it('may be read by whoever is made a reader, and not written', async () => {
    await query(admin(), `create role compose_auditor_test login password 'third'`);
    await query(admin(), 'grant compose_budgets_test_reader to compose_auditor_test');
    const auditor = urlOf('compose_auditor_test', 'third', 'compose_budgets_test');
    expect(await query(auditor, 'select * from log.events')).toEqual([]);
    await expect(query(auditor, 'create table mine (id int)')).rejects.toThrow(/permission denied/);
    await query(admin(), 'drop role compose_auditor_test');
  });

  it.each([
    ['the service', urlOf('compose_view_ilo_test', "it's", 'compose_budgets_test')],
    ['the owner', urlOf('compose_view_ilo_test_owner', "it's, too", 'compose_budgets_test')],
  ])('are closed to other roles: %s of another', (_, url) =>
    expect(query(url, 'select 1')).rejects.toThrow(/permission denied for database/),
  );

  it('take over a changed password', async () => {
    const changed = urlOf('compose_budgets_test', 'second', 'compose_budgets_test');
    await createDatabases(admin(), [changed], [ownerOfBudgets]);
    expect(await query(changed, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it.each([
    ['a name that would need quotes', [urlOf('Budgets; drop', 'x', 'x')], [urlOf('o', 'x', 'x')], 'cannot be a role'],
    ['no password', ['postgres://b@localhost/b'], ['postgres://o:x@localhost/b'], 'names no password'],
    ['no owner', [budgets], [], 'names no owner of compose_budgets_test'],
    ['no service', [], [ownerOfBudgets], 'names no service of compose_budgets_test'],
    ['a service as owner', [budgets], [budgets], 'needs an owner beside'],
  ])('refuse %s', (_, services, owners, reason) =>
    expect((async () => createDatabases(admin(), services, owners))()).rejects.toThrow(reason),
  );
});
