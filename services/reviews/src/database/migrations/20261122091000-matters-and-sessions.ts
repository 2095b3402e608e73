import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits for a body, sittings on several programmes, and who made up the quorum. Views are refilled from the log. */
export class MattersAndSessions20261122091000 implements MigrationInterface {
  name = 'MattersAndSessions20261122091000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table meetings add "membersPresent" jsonb, add quorum integer, add session text`);
    await runner.query(`create index meetings_by_session on meetings (session) where session is not null`);
    await runner.query(`create index meetings_by_date on meetings (date, meeting)`);
    await runner.query(`alter table decisions add "packEdition" integer`);
    await runner.query(`
      create table matters (
        programme text not null, service text not null, kind text not null, id text not null, address text,
        body text not null, "decidedBy" text not null, step text not null, title text not null, since date not null,
        waiting boolean not null, settled boolean not null, primary key (programme, service, kind, id)
      )`);
    await runner.query(`create index matters_waiting on matters (since) where waiting`);
    await runner.query(`
      create table matter_handling (
        programme text not null, service text not null, kind text not null, id text not null, meeting text,
        decision text, outcome text, "decidedOn" date, primary key (programme, service, kind, id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table matter_handling`);
    await runner.query(`drop table matters`);
    await runner.query(`alter table decisions drop "packEdition"`);
    await runner.query(`drop index meetings_by_date`);
    await runner.query(`alter table meetings drop "membersPresent", drop quorum, drop session`);
  }
}
