import pg from 'pg';
import { createTestDatabase } from './test-database.js';

const ask = async (connectionString: string, question: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return Object.values((await client.query(question)).rows[0])[0];
  } finally {
    await client.end();
  }
};

describe('a test database', () => {
  it('is empty, of its own, and gone afterwards', async () => {
    const database = await createTestDatabase();
    expect(await ask(database.connectionString, 'SELECT current_database()')).toBe(database.name);
    expect(
      await ask(database.connectionString, `SELECT count(*)::int FROM pg_tables WHERE schemaname = 'public'`),
    ).toBe(0);
    await database.drop();
    await expect(ask(database.connectionString, 'SELECT 1')).rejects.toThrow('does not exist');
  });

  it('is made anew when it has a name', async () => {
    const first = await createTestDatabase('named_test');
    await ask(first.connectionString, 'WITH made AS (SELECT 1) SELECT 1 FROM made');
    const second = await createTestDatabase('named_test');
    expect(await ask(second.connectionString, `SELECT count(*)::int FROM pg_tables WHERE schemaname = 'public'`)).toBe(
      0,
    );
    await second.drop();
  });

  it('is not used by an administrator, to whom nothing is refused', async () => {
    const database = await createTestDatabase();
    expect(await ask(database.connectionString, 'SELECT rolsuper FROM pg_roles WHERE rolname = current_user')).toBe(
      false,
    );
    await database.drop();
  });

  it.each(['budgets', 'postgres', 'budgets_test; DROP', 'Budgets_test'])(
    'is refused under the name %s',
    async (name) => {
      await expect(createTestDatabase(name)).rejects.toThrow('_test');
    },
  );
});
