import type pg from 'pg';

/** The role a service runs under could rewrite the log: it owns it, may become its owner, or is an administrator. */
export class LogNotProtected extends Error {
  override readonly name = 'LogNotProtected';
}

/** The database holds no log that this role may read: the migration was not run, or by another deployment. */
export class LogMissing extends Error {
  override readonly name = 'LogMissing';
}

/**
 * Makes sure that whoever uses the pool can add to the log and do nothing else to it.
 *
 * @throws LogMissing, LogNotProtected
 */
export const checkServiceRole = async (pool: Pick<pg.Pool, 'query'>): Promise<void> => {
  const { rows } = await pool.query<{ role: string; database: string; is_there: boolean; powers: string[] }>(
    `select current_user as role, current_database() as database,
       exists (select from pg_tables where schemaname = 'log' and tablename = 'events') as is_there,
       array(
         select pg_get_userbyid(owner)::text from (
           select datdba as owner from pg_database where datname = current_database()
           union select nspowner from pg_namespace where nspname = 'log'
           union select relowner from pg_class c join pg_namespace n on n.oid = relnamespace where nspname = 'log'
         ) owners where pg_has_role(current_user, owner, 'MEMBER')
       ) as powers`,
  );
  const { role, database, is_there: isThere, powers } = rows[0]!;
  if (powers.length > 0)
    throw new LogNotProtected(
      `The role ${role} owns ${database} or may become its owner ${powers.join(', ')}, so it could rewrite the log: give ` +
        'the service a role of its own (infra/postgres/README.md).',
    );
  if (!isThere)
    throw new LogMissing(`There is no log in ${database} yet: run the migration first (node dist/main.js migrate).`);
};
