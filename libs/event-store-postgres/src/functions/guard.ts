/** What only the functions of the log write, and only by adding. */
const TABLES = [
  'log.programmes',
  'log.event_types',
  'log.streams',
  'log.events',
  'log.commands',
  'log.clock_corrections',
  'log.checkpoints',
  'log.restorations',
];

/**
 * Privileges keep out everyone but the owner and administrators; this keeps them from writing by mistake. Inside
 * `log.append` the current role is the function's owner and the session's role is who called it. Whoever signs in as the
 * owner is both, and whoever is an administrator, too. It rests on no setting, since settings are everybody's to set.
 */
export const guard = `
  create or replace function log.refuse_direct_write() returns trigger
  language plpgsql
  set search_path = pg_catalog, pg_temp
  as $guard$
  begin
    raise insufficient_privilege using
      message = format('%I.%I is written by log.append alone, called by the role of the service', tg_table_schema, tg_table_name);
  end
  $guard$;
  ${TABLES.map(
    (table) => `
  drop trigger if exists written_by_append_alone on ${table};
  create trigger written_by_append_alone before insert on ${table}
    for each statement when (session_user = current_user) execute function log.refuse_direct_write();
  drop trigger if exists never_changed on ${table};
  create trigger never_changed before update or delete or truncate on ${table}
    for each statement execute function log.refuse_direct_write();`,
  ).join('')}`;
