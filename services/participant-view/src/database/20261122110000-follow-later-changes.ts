import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FollowLaterChanges20261122110000 implements MigrationInterface {
  name = 'FollowLaterChanges20261122110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table activities add column status text not null default 'planned', add column "statusBefore" text,
        add column modality text, add column "endedOn" date`);
    await runner.query(`alter table key_actions add column "verifiedBy" text, add column "mergedInto" text`);
    await runner.query(`alter table findings add column service text not null default 'budgets'`);
    await runner.query(`
      create table earmark_entries (
        entry text primary key, programme text not null, earmark text not null, amount numeric(20, 2) not null,
        currency text not null
      )`);
    await runner.query(`create index earmark_entries_by_programme on earmark_entries (programme, earmark)`);
    await runner.query(`
      create table revisions (
        revision text primary key, programme text not null, kind text not null, status text not null,
        purpose text not null, "draftedBy" text not null, agencies jsonb not null, "recordedAt" text not null
      )`);
    await runner.query(`create index revisions_by_programme on revisions (programme, status)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table revisions');
    await runner.query('drop table earmark_entries');
    await runner.query('alter table findings drop column service');
    await runner.query('alter table key_actions drop column "verifiedBy", drop column "mergedInto"');
    await runner.query(`
      alter table activities drop column status, drop column "statusBefore", drop column modality,
        drop column "endedOn"`);
  }
}
