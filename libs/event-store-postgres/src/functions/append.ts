/**
 * How far the last event may be ahead of the database's clock, in seconds, and the next still follow it. Clocks of a
 * fail-over differ by less. Where it is further ahead, a clock was wrong: the next event is stamped by the clock of now,
 * and \`log.clock_corrections\` keeps where.
 */
export const MOST_AHEAD_S = 5;

/**
 * Positions are given out under a lock that ends with the transaction, so that their order is the order of commits.
 * `enable_seqscan` and `offset 0` hold the planner to index lookups: a plan made while the tables were small stays.
 */
export const append = `
  create function log.append(
    stream_names text[],
    programme_codes text[],
    type_names text[],
    type_versions smallint[],
    -- One entry per append; the first two point into the names above, expected -1 is 'any' and -2 is 'exists'.
    append_streams integer[],
    append_programmes integer[],
    expected_versions integer[],
    command_ids uuid[],
    fingerprints text[],
    event_counts integer[],
    metadata json[],
    -- One entry per event, in the order of the appends; the first two point to the append and into the types.
    event_appends integer[],
    event_types integer[],
    event_ids uuid[],
    effective_dates date[],
    event_data json[],
    -- One entry per append: nothing may have come in its programme after this position; null when it may.
    seen_positions bigint[] default '{}',
    -- One entry per condition, in the order of the appends: the stream, one of the names above, must be at the version.
    condition_appends integer[] default '{}',
    condition_streams integer[] default '{}',
    condition_versions integer[] default '{}'
  ) returns table (outcome text, stream text, stream_version integer, first_position bigint, last_position bigint)
  language plpgsql
  security definer
  set search_path = pg_catalog, pg_temp
  set enable_seqscan = off
  set plan_cache_mode = force_generic_plan
  set client_encoding = 'UTF8'
  as $append$
  #variable_conflict use_column
  declare
    done text;
    moment timestamptz;
    moment_before timestamptz;
    today date;
    -- Hash of the event written last, and of each of this flush.
    link bytea;
    hashes bytea[] := array_fill(null::bytea, array[cardinality(event_ids)]);
    types bytea[] := array_fill(null::bytea, array[cardinality(type_names)]);
    context bytea;
    of_event integer;
    next_position bigint;
    first_new bigint;
    last_stream bigint;
    last_old_stream bigint;
    stream_ids bigint[];
    versions integer[];
    programme_ids integer[];
    -- Position of each programme's last event, this flush included; looked up where an append asks.
    programme_heads bigint[];
    type_ids smallint[];
    size integer := cardinality(command_ids);
    firsts bigint[] := array_fill(null::bigint, array[size]);
    results integer[] := array_fill(null::integer, array[size]);
    -- To the number of an event in the flush, add this for its position; null when its append is refused.
    event_offsets bigint[] := array_fill(null::bigint, array[size]);
    -- What an append was decided on and is no longer so: the number of the stream, 0 for its programme.
    stale integer[] := array_fill(null::integer, array[size]);
    next_condition integer := 1;
    -- Of commands known before: null when the flush holds none.
    known_outcomes text[];
    known_streams text[];
    known_lasts bigint[];
    events_before integer := 0;
    has_known_commands boolean;
    known record;
    nr integer;
    of_stream integer;
    of_programme integer;
    expected integer;
    version integer;
  begin
    if current_setting('transaction_isolation') <> 'read committed' then
      raise 'log.append needs read committed: an older snapshot does not show the last position';
    end if;
    -- Assigned, because an expression costs less than the statement that perform would make of it.
    done := pg_advisory_xact_lock(7310589211);

    select coalesce(tail.position, 0) + 1, coalesce(tail.position, 0) + 1, 
      case
        when tail.recorded_at > clock.now + interval '${MOST_AHEAD_S} seconds' then clock.now
        else greatest(clock.now, tail.recorded_at)
      end,
      tail.recorded_at,
      coalesce(tail.hash, decode(repeat('00', 32), 'hex')),
      (select coalesce(max(s.id), 0) from log.streams s),
      streams.ids, streams.versions,
      array(
        select (select p.id from log.programmes p where p.code = n.code)
        from unnest(programme_codes) with ordinality as n(code, nr) order by n.nr
      ),
      array(
        select (select t.id from log.event_types t where t.name = n.name and t.version = n.version)
        from unnest(type_names, type_versions) with ordinality as n(name, version, nr) order by n.nr
      ),
      exists (
        select from unnest(command_ids) as a(id) cross join lateral (
          select from log.commands c where c.id = a.id offset 0
        ) c
      )
    into next_position, first_new, moment, moment_before, link, last_stream, stream_ids, versions, programme_ids, type_ids, has_known_commands
    from (select clock_timestamp() as now offset 0) clock cross join (
      select array_agg(s.id order by n.nr) as ids, array_agg(coalesce(s.version, 0) order by n.nr) as versions
      from unnest(stream_names) with ordinality as n(name, nr)
      left join lateral (
        select s.id, (
          select e.stream_version from log.events e where e.stream = s.id order by e.stream_version desc limit 1
        ) as version
        from log.streams s where s.name = n.name offset 0
      ) s on true
    ) streams
    left join (select e.position, e.recorded_at, e.hash from log.events e order by e.position desc limit 1) tail on true;
    last_old_stream := last_stream;

    if has_known_commands then
      known_outcomes := array_fill(null::text, array[size]);
      known_streams := known_outcomes;
      known_lasts := event_offsets;
      for known in
        select a.nr, c.*, s.name, c.fingerprint is distinct from a.fingerprint as differs
        from unnest(command_ids, fingerprints) with ordinality as a(id, fingerprint, nr)
        cross join lateral (select * from log.commands c where c.id = a.id offset 0) c
        cross join lateral (select s.name from log.streams s where s.id = c.stream offset 0) s
      loop
        known_outcomes[known.nr] := case when known.differs then 'reused' else 'repeated' end;
        known_streams[known.nr] := known.name;
        known_lasts[known.nr] := known.last_position;
        firsts[known.nr] := known.first_position;
        results[known.nr] := known.stream_version;
      end loop;
    end if;

    today := (moment at time zone 'UTC')::date;
    for nr in 1 .. cardinality(type_names) loop
      types[nr] := log.type_bytes(type_names[nr], type_versions[nr]);
    end loop;

    for nr in 1 .. size loop
      if known_outcomes[nr] is null then
        of_stream := append_streams[nr];
        expected := expected_versions[nr];
        version := versions[of_stream];
        of_programme := append_programmes[nr];
        if seen_positions[nr] is not null then
          programme_heads[of_programme] := coalesce(programme_heads[of_programme], (
            select e.position from log.events e where e.programme = programme_ids[of_programme]
            order by e.position desc limit 1
          ), 0);
          if programme_heads[of_programme] > seen_positions[nr] then
            stale[nr] := 0;
            firsts[nr] := programme_heads[of_programme];
          end if;
        end if;
        while condition_appends[next_condition] <= nr loop
          if condition_appends[next_condition] = nr
            and versions[condition_streams[next_condition]] <> condition_versions[next_condition]
          then
            stale[nr] := condition_streams[next_condition];
            version := versions[stale[nr]];
          end if;
          next_condition := next_condition + 1;
        end loop;
        if stale[nr] is null and (expected = version or expected = -1 or (expected = -2 and version > 0)) then
          if version = 0 then
            last_stream := last_stream + 1;
            stream_ids[of_stream] := last_stream;
          end if;
          firsts[nr] := next_position;
          event_offsets[nr] := next_position - events_before - 1;
          context := log.context_bytes(
            moment, stream_names[of_stream], programme_codes[of_programme], metadata[nr]
          );
          for of_event in events_before + 1 .. events_before + event_counts[nr] loop
            version := version + 1;
            link := sha256(link || log.digest(
              next_position, version, event_ids[of_event], coalesce(effective_dates[of_event], today),
              types[event_types[of_event]], context, event_data[of_event]
            ));
            hashes[of_event] := link;
            next_position := next_position + 1;
          end loop;
          versions[of_stream] := version;
          programme_heads[of_programme] := next_position - 1;
        end if;
        results[nr] := version;
      end if;
      events_before := events_before + event_counts[nr];
    end loop;

    if next_position > first_new then
      if array_position(programme_ids, null) is not null then
        insert into log.programmes (id, code)
        select (select coalesce(max(p.id), 0) from log.programmes p) + row_number() over (order by n.nr), n.code
        from unnest(programme_codes, programme_ids) with ordinality as n(code, id, nr) where n.id is null;
        programme_ids := array(
          select (select p.id from log.programmes p where p.code = n.code)
          from unnest(programme_codes) with ordinality as n(code, nr) order by n.nr
        );
      end if;

      if array_position(type_ids, null) is not null then
        insert into log.event_types (id, name, version)
        select (select coalesce(max(t.id), 0) from log.event_types t) + row_number() over (order by n.nr), n.name, n.version
        from unnest(type_names, type_versions, type_ids) with ordinality as n(name, version, id, nr) where n.id is null;
        type_ids := array(
          select (select t.id from log.event_types t where t.name = n.name and t.version = n.version)
          from unnest(type_names, type_versions) with ordinality as n(name, version, nr) order by n.nr
        );
      end if;

      if last_stream > last_old_stream then
        insert into log.streams (id, name)
        select n.id, n.name from unnest(stream_ids, stream_names) as n(id, name) where n.id > last_old_stream;
      end if;

      insert into log.events
        (position, stream, recorded_at, stream_version, programme, effective_date, type, id, metadata, data, hash)
      select
        a.event_offset + e.nr,
        stream_ids[a.of_stream],
        moment,
        a.stream_version - (a.first_position + a.event_count - 1 - a.event_offset - e.nr),
        programme_ids[a.of_programme],
        coalesce(e.effective_date, today),
        type_ids[e.of_type],
        e.id,
        a.metadata,
        e.data,
        e.hash
      from unnest(event_appends, event_types, event_ids, effective_dates, event_data, hashes) with ordinality
        as e(of_append, of_type, id, effective_date, data, hash, nr)
      join unnest(append_streams, append_programmes, event_offsets, firsts, event_counts, results, metadata)
        with ordinality
        as a(of_stream, of_programme, event_offset, first_position, event_count, stream_version, metadata, nr)
        on a.nr = e.of_append
      where a.event_offset is not null;

      get diagnostics events_before = row_count;
      if events_before <> next_position - first_new then
        raise 'The counts promise % events, % came', next_position - first_new, events_before;
      end if;

      insert into log.commands (id, first_position, last_position, stream, stream_version, fingerprint)
      select
        a.id, a.first_position, a.first_position + a.event_count - 1, stream_ids[a.of_stream], a.stream_version,
        a.fingerprint
      from unnest(command_ids, fingerprints, append_streams, event_offsets, firsts, event_counts, results)
        as a(id, fingerprint, of_stream, event_offset, first_position, event_count, stream_version)
      where a.event_offset is not null;

      if moment < moment_before then
        insert into log.clock_corrections (position, recorded_at, recorded_before)
        values (first_new, moment, moment_before);
      end if;

      done := pg_notify('log_appended', (next_position - 1)::text);
    end if;

    return query
    select
      coalesce(a.outcome, case
        when a.event_offset is not null then 'appended' when a.stale is not null then 'stale' else 'conflict'
      end),
      coalesce(a.stream, stream_names[a.stale]),
      a.stream_version,
      a.first_position,
      coalesce(a.last_position, a.first_position + a.event_count - 1)
    from unnest(known_outcomes, event_offsets, stale, known_streams, results, firsts, known_lasts, event_counts)
      as a(outcome, event_offset, stale, stream, stream_version, first_position, last_position, event_count);
  end
  $append$;`;
