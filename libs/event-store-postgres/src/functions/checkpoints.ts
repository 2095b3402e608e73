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

  drop function if exists log.note_restoration(text, text, bigint, bigint, text);
  -- Its time is its number: later than every one noted before, and than the one that others know of, in microseconds since 1970.
  create or replace function log.note_restoration(
    source text, state text, "position" bigint, source_number bigint, explanation text, known_to_others bigint default null
  ) returns bigint
  language sql
  security definer
  set search_path = pg_catalog, pg_temp
  as $note$
    insert into log.restorations (source, state, position, source_number, last_checkpoint, explanation, noted_at)
    values (
      $1, $2, $3, $4, (select coalesce(max(id), 0) from log.checkpoints), $5,
      greatest(
        clock_timestamp(),
        (select max(r.noted_at) + interval '1 microsecond' from log.restorations r where r.source = $1),
        timestamptz 'epoch' + ($6 + 1) * interval '1 microsecond'
      )
    )
    returning id
  $note$;`;
