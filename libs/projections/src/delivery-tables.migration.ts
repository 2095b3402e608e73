import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far each subscriber of this database has come, what it could not apply, and which reactions were refused. */
export class DeliveryTables20260105090000 implements MigrationInterface {
  name = 'DeliveryTables20260105090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create schema delivery`);
    await runner.query(`
      create table delivery.cursors (
        subscriber text not null,
        source text not null,
        programme text not null,
        position bigint not null,
        message_id uuid not null,
        primary key (subscriber, source, programme)
      )`);
    await runner.query(`
      create table delivery.parked (
        id bigint generated always as identity primary key,
        subscriber text not null,
        programme text not null,
        source text not null,
        position bigint not null,
        message json not null,
        error text,
        parked_at timestamptz not null default now(),
        unique (subscriber, source, position)
      )`);
    await runner.query(`create index parked_by_programme on delivery.parked (subscriber, programme, id)`);
    await runner.query(`
      create table delivery.refusals (
        message_id uuid not null,
        reaction text not null,
        programme text not null,
        code text not null,
        detail text not null,
        facts json not null,
        refused_at timestamptz not null default now(),
        primary key (message_id, reaction)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema delivery cascade`);
  }
}
