/** The role of the service adds checkpoints and notes of restorations; nobody changes or removes one. */
export const checkpoints = `
  create or replace function log.keep_checkpoint(checkpoint json, events json) returns void
  language sql
  security definer
  set search_path = pg_catalog, pg_temp
  as $keep$
    insert into log.checkpoints (source, position, hash, checkpoint, events)
    values (checkpoint->>'source', (checkpoint->>'position')::bigint, checkpoint->>'hash', checkpoint, events)
    on conflict do nothing
  $keep$;

  create or replace function log.note_restoration(
    source text, state text, "position" bigint, source_number bigint, explanation text
  ) returns bigint
  language sql
  security definer
  set search_path = pg_catalog, pg_temp
  as $note$
    insert into log.restorations (source, state, position, source_number, last_checkpoint, explanation)
    values ($1, $2, $3, $4, (select coalesce(max(id), 0) from log.checkpoints), $5)
    returning id
  $note$;`;
