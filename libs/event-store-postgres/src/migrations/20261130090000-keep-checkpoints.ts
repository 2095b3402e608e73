import type { Migration } from './migration.js';

/**
 * Signed checkpoints: of the own log, and of the logs of others as they were read. With them, when a log was found to be
 * at an older point, and from which position on its former history counts no more (ADR 0046).
 */
export const keepCheckpoints: Migration = {
  name: '20261130090000-keep-checkpoints',
  up: `
  create table log.checkpoints (
    id bigint generated always as identity primary key,
    source text not null,
    position bigint not null,
    hash text not null,
    checkpoint json not null,
    events json not null,
    kept_at timestamptz not null default now()
  );
  -- After a restoration was accepted the same position may be signed anew, and counts again.
  create unique index checkpoints_once on log.checkpoints (source, position, hash, (checkpoint->>'signature'));
  create table log.restorations (
    id bigint generated always as identity primary key,
    source text not null,
    state text not null check (state in ('noticed', 'accepted')),
    position bigint not null,
    -- Number of the restoration in the source's own log, where it is another's.
    source_number bigint,
    last_checkpoint bigint not null,
    noted_at timestamptz not null default now(),
    explanation text not null
  );`,
  down: `
  drop function if exists log.keep_checkpoint, log.note_restoration;
  drop table log.restorations;
  drop table log.checkpoints;`,
};
