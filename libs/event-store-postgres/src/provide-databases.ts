import type pg from 'pg';
import { SteadyClient } from './steady-client.js';

/** One database, as its two roles sign in to it. */
export interface DatabaseUrls {
  /** Of the role the service runs under: it appends through the function and owns the tables of its views. */
  readonly databaseUrl: string;
  /** Of the role that owns the database and its log, and migrates it; never given to a running service. */
  readonly migrationDatabaseUrl: string;
}

interface Login {
  readonly role: string;
  readonly password: string;
}

interface Wanted {
  readonly database: string;
  readonly owner: Login;
  readonly service: Login;
  /** A group: whoever is made a member may read the log. */
  readonly reader: string;
}

/** Owned the tables of every log of a server in version 0.1.0, and services could become it. */
const FORMER_OWNER = 'concert_log';

/** They come with every server, open to everyone who can sign in. */
const SHARED_DATABASES = ['postgres', 'template1'];

/** Held until the connection is closed. */
const LOCK = 7310589214;

const NAME = /^[a-z][a-z0-9_]{0,55}$/;

/**
 * Makes databases and their roles, and brings those that are there to what they should be: who owns what, who may
 * connect, which passwords hold. Databases of version 0.1.0 are taken over.
 *
 * @param adminUrl  of a role that may create roles and databases
 * @returns names of the databases
 * @throws Error on names that would need quotes, URLs without a password, and a service that would own its database
 */
export const provideDatabases = async (adminUrl: string, urls: readonly DatabaseUrls[]): Promise<string[]> => {
  const wanted = urls.map(wantedIn);
  await withAdmin(adminUrl, undefined, async (admin) => {
    // Roles and databases are of the whole server: two who change them at once would get "tuple concurrently updated".
    await admin.query(`select pg_advisory_lock(${LOCK})`);
    for (const database of SHARED_DATABASES)
      await admin.query(`revoke connect, temporary on database ${database} from public`);
    for (const one of wanted) {
      await provideRoles(admin, one);
      await asMemberOf(admin, one, async () => {
        await provideDatabase(admin, one);
        await withAdmin(adminUrl, one.database, (inside) => settleInside(inside, one));
      });
    }
    await forgetFormerOwner(admin);
  });
  return wanted.map(({ database }) => database);
};

const loginIn = (url: string): Login & { database: string } => {
  const { username, password, pathname } = new URL(url);
  const [role, database] = [decodeURIComponent(username), decodeURIComponent(pathname.slice(1))];
  for (const name of [role, database])
    if (!NAME.test(name)) throw new Error(`"${name}" cannot be a role or database: lower case, digits and _ only`);
  if (!password) throw new Error(`The URL of ${database} as ${role} names no password`);
  return { role, database, password: decodeURIComponent(password) };
};

const wantedIn = ({ databaseUrl, migrationDatabaseUrl }: DatabaseUrls): Wanted => {
  const { database, ...service } = loginIn(databaseUrl);
  const { database: migrated, ...owner } = loginIn(migrationDatabaseUrl);
  if (migrated !== database) throw new Error(`Two URLs that belong together name ${database} and ${migrated}`);
  if (owner.role === service.role)
    throw new Error(`${database} needs an owner beside the service's role ${owner.role}`);
  return { database, owner, service, reader: `${database}_reader` };
};

const withAdmin = async <Result>(
  adminUrl: string,
  database: string | undefined,
  work: (admin: pg.Client) => Promise<Result>,
): Promise<Result> => {
  const url = new URL(adminUrl);
  if (database) url.pathname = `/${database}`;
  const admin = new SteadyClient({ connectionString: url.href });
  await admin.connect();
  try {
    // What a service's role made in `public` must not run as an administrator.
    await admin.query('set search_path = pg_catalog, pg_temp; set client_min_messages = error');
    return await work(admin);
  } finally {
    await admin.end();
  }
};

const exists = async (admin: pg.Client, query: string, name: string): Promise<boolean> =>
  (await admin.query(query, [name])).rowCount === 1;

const roleExists = (admin: pg.Client, role: string): Promise<boolean> =>
  exists(admin, 'select from pg_roles where rolname = $1', role);

const provideRole = async (admin: pg.Client, role: string, password?: string): Promise<void> => {
  if (!(await roleExists(admin, role))) await admin.query(`create role ${role}`);
  if (password) await admin.query(`alter role ${role} login password ${admin.escapeLiteral(password)}`);
};

const provideRoles = async (admin: pg.Client, { owner, service, reader }: Wanted): Promise<void> => {
  for (const { role, password } of [owner, service]) await provideRole(admin, role, password);
  await provideRole(admin, reader);
};

const provideDatabase = async (admin: pg.Client, { database, owner, service, reader }: Wanted): Promise<void> => {
  if (await exists(admin, 'select from pg_database where datname = $1', database))
    await admin.query(`alter database ${database} owner to ${owner.role}`);
  else await admin.query(`create database ${database} owner ${owner.role} template template0 encoding 'UTF8'`);
  await admin.query(`revoke all on database ${database} from public`);
  await admin.query(`revoke all on database ${database} from ${service.role}`);
  await admin.query(`grant connect, create on database ${database} to ${service.role}`);
  await admin.query(`grant connect on database ${database} to ${reader}`);
};

/** What can be seen from inside a database alone: its schemas and what is in the log. */
const settleInside = async (admin: pg.Client, { owner, service }: Wanted): Promise<void> => {
  await admin.query(`grant usage, create on schema public to ${service.role}`);
  const { rows } = await admin.query<{ change: string }>(
    `select change from (
       select 1 as nr, format('alter schema %I owner to %I', nspname, $1::text) as change, nspowner as owned_by
       from pg_namespace where nspname = 'log'
       union all
       select 2, format('alter table %s owner to %I', c.oid::regclass, $1::text), relowner from pg_class c
       where relkind = 'r' and (relnamespace = to_regnamespace('log') or c.oid = to_regclass('public.log_migrations'))
       union all
       select 2, format('alter function %s owner to %I', p.oid::regprocedure, $1::text), proowner from pg_proc p
       where pronamespace = to_regnamespace('log')
     ) changes where owned_by <> $1::text::regrole order by nr`,
    [owner.role],
  );
  for (const { change } of rows) await admin.query(change);
  if (rows.length > 0 && (await roleExists(admin, FORMER_OWNER)))
    await admin.query(`revoke all on schema log from ${FORMER_OWNER}`);
  await leaveFormerOwner(admin, service.role);
};

const leaveFormerOwner = async (admin: pg.Client, role: string): Promise<void> => {
  const { rows } = await admin.query<{ grantor: string }>(
    `select distinct grantor::regrole::text as grantor from pg_auth_members
     where roleid = to_regrole($1) and member = to_regrole($2)`,
    [FORMER_OWNER, role],
  );
  for (const { grantor } of rows) await admin.query(`revoke ${FORMER_OWNER} from ${role} granted by ${grantor}`);
};

/** Once the last database of a server is taken over, nothing belongs to it any more. */
const forgetFormerOwner = async (admin: pg.Client): Promise<void> => {
  const owns = 'select from pg_shdepend where refobjid = to_regrole($1) limit 1';
  if (!(await roleExists(admin, FORMER_OWNER)) || (await exists(admin, owns, FORMER_OWNER))) return;
  await admin.query(`drop role ${FORMER_OWNER}`);
};

/** To give something away, PostgreSQL wants the giver to be able to become its old and its new owner. */
const asMemberOf = async (admin: pg.Client, { owner, service }: Wanted, work: () => Promise<void>): Promise<void> => {
  const { rows } = await admin.query<{ role: string }>(
    `select rolname as role from pg_roles
     where rolname = any($1) and not pg_has_role(current_user, oid, 'SET')`,
    [[owner.role, service.role, FORMER_OWNER]],
  );
  for (const { role } of rows) await admin.query(`grant ${role} to current_user with inherit true, set true`);
  try {
    await work();
  } finally {
    for (const { role } of rows) await admin.query(`revoke ${role} from current_user granted by current_user`);
  }
};
