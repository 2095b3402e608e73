import { chain } from '../functions/chain.js';
import type { Migration } from './migration.js';

/**
 * Every event gets the hash that holds it to the one before it. Events recorded until now are hashed in their order, as
 * the append function hashes those that come.
 */
export const chainEvents: Migration = {
  name: '20261129090000-chain-events',
  up: `
  set local client_encoding = 'UTF8';
  ${chain}
  drop trigger if exists written_by_append_alone on log.events;
  drop trigger if exists never_changed on log.events;
  alter table log.events add column hash bytea;
  do $$
  declare
    link bytea := decode(repeat('00', 32), 'hex');
    event record;
  begin
    for event in
      select e.position, log.digest(
        e.position, e.stream_version, e.id, e.effective_date, log.type_bytes(t.name, t.version),
        log.context_bytes(e.recorded_at, s.name, p.code, e.metadata), e.data
      ) as digest
      from log.events e
      join log.event_types t on t.id = e.type
      join log.streams s on s.id = e.stream
      join log.programmes p on p.id = e.programme
      order by e.position
    loop
      link := sha256(link || event.digest);
      update log.events set hash = link where position = event.position;
    end loop;
  end
  $$;
  alter table log.events alter column hash set not null;

  create table log.clock_corrections (
    position bigint primary key,
    recorded_at timestamptz not null,
    recorded_before timestamptz not null
  );`,
  down: `
  drop table log.clock_corrections;
  alter table log.events drop column hash;
  drop function log.append;`,
};
