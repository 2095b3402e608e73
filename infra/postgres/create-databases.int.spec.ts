import { migrateEventStore } from '@concert/event-store-postgres';
import pg from 'pg';
import { createDatabases } from './create-databases.mjs';

const admin = (): string => process.env.CONCERT_TEST_POSTGRES as string;

const urlOf = (name: string, password: string, database = name): string => {
  const url = new URL(admin());
  Object.assign(url, { username: name, password, pathname: `/${database}` });
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

const budgets = urlOf('compose_budgets_test', 'first');
const ilo = urlOf('compose_view_ilo_test', "it's");

describe('A database and a role for every service and participant', () => {
  const forget = async (): Promise<void> => {
    for (const name of ['compose_budgets_test', 'compose_view_ilo_test']) {
      const [known] = await query(admin(), `select from pg_roles where rolname = '${name}'`);
      if (!known) continue;
      await query(admin(), `grant ${name} to current_user`);
      await query(admin(), `drop database if exists ${name} with (force)`);
      await query(admin(), `drop role ${name}`);
    }
  };
  beforeAll(forget);
  afterAll(forget);

  it('are made once, and made again without harm', async () => {
    await createDatabases(admin(), [budgets, ilo]);
    await query(budgets, 'create table kept (id int)');
    await createDatabases(admin(), [budgets, ilo]);
    expect(await query(budgets, 'select * from kept')).toEqual([]);
  });

  it('belong to the role, which may make a log in it without being an administrator', async () => {
    await migrateEventStore(budgets);
    await expect(query(budgets, 'delete from log.events')).rejects.toThrow();
  });

  it('are closed to other roles', () =>
    expect(query(urlOf('compose_view_ilo_test', "it's", 'compose_budgets_test'), 'select 1')).rejects.toThrow(
      /permission denied for database/,
    ));

  it('take over a changed password', async () => {
    const changed = urlOf('compose_budgets_test', 'second');
    await createDatabases(admin(), [changed]);
    expect(await query(changed, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('refuse names that would need quotes, and a URL without a password', async () => {
    await expect(createDatabases(admin(), [urlOf('Budgets; drop', 'x')])).rejects.toThrow(
      'cannot be a role or database',
    );
    await expect(createDatabases(admin(), ['postgres://budgets@localhost/budgets'])).rejects.toThrow(
      'names no password',
    );
  });
});
