import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateReviewViews20260112120000 implements MigrationInterface {
  name = 'CreateReviewViews20260112120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table meetings (
        meeting text primary key, programme text not null, body text not null, date date not null,
        attendees jsonb not null, "quorumMet" boolean not null, decisions jsonb not null
      )`);
    await runner.query(`create index meetings_by_programme on meetings (programme, date, meeting)`);
    await runner.query(`
      create table decisions (
        decision text primary key, programme text not null, meeting text not null, body text not null,
        date date not null, subject jsonb not null, outcome text not null, text text not null,
        conditions jsonb not null, "positionsSeen" jsonb not null, "recordedAt" text not null
      )`);
    await runner.query(`create index decisions_by_programme on decisions (programme, date, "recordedAt", decision)`);
    await runner.query(`
      create table what_was_seen (
        programme text not null, source text not null, position bigint not null, "recordedAt" text not null,
        primary key (programme, source)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['what_was_seen', 'decisions', 'meetings']) await runner.query(`drop table ${table}`);
  }
}
