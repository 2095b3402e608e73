import type { Migration } from './migration.js';

export const createLog: Migration = {
  name: '20260105080000-create-log',
  up: `
  create table log.programmes (
    id integer primary key,
    code text not null unique
  );

  create table log.event_types (
    id smallint primary key,
    name text not null,
    version smallint not null,
    unique (name, version)
  );

  create table log.streams (
    id bigint primary key,
    name text not null unique
  );

  create table log.events (
    position bigint primary key,
    stream bigint not null,
    recorded_at timestamptz not null,
    stream_version integer not null,
    programme integer not null,
    effective_date date not null,
    type smallint not null,
    id uuid not null,
    metadata json not null,
    data json not null,
    unique (stream, stream_version)
  );
  create index events_by_programme on log.events (programme, position);

  create table log.commands (
    id uuid primary key,
    first_position bigint not null,
    last_position bigint not null,
    stream bigint not null,
    stream_version integer not null,
    fingerprint text
  );`,
  down: 'drop table log.commands, log.events, log.streams, log.event_types, log.programmes',
};
