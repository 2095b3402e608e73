/**
 * What of an event is hashed, byte by byte (ADR 0036). Numbers are written from the greatest byte on, a text as the
 * number of its bytes and its UTF-8. `textsend` and `json_send` write in the client's encoding: callers set it.
 */
export const chain = `
  create or replace function log.text_bytes(content text) returns bytea language sql stable
    return int4send(octet_length(content)) || textsend(content);

  /* What an event has in common with the others of its append. */
  create or replace function log.context_bytes(recorded_at timestamptz, stream text, programme text, metadata json)
    returns bytea language sql stable
    return timestamptz_send(recorded_at) || log.text_bytes(stream) || log.text_bytes(programme)
      || log.text_bytes(metadata::text);

  create or replace function log.type_bytes(name text, version smallint) returns bytea language sql stable
    return log.text_bytes(name) || int2send(version);

  create or replace function log.digest(
    "position" bigint, stream_version integer, id uuid, effective_date date, type bytea, context bytea, data json
  ) returns bytea language sql stable
    return sha256(
      int8send("position") || int4send(stream_version) || uuid_send(id) || date_send(effective_date) || type || context
      || json_send(data)
    );`;
