import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddEditionsAndExemptions20260902090000 implements MigrationInterface {
  name = 'AddEditionsAndExemptions20260902090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table financial_reports add column editions jsonb not null default '[]'`);
    await runner.query(`
      create table report_exemptions (
        programme text not null, scope text not null, period text not null, reason text not null,
        "exemptedBy" text not null, "recordedAt" text not null, primary key (programme, scope, period)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table report_exemptions`);
    await runner.query(`alter table financial_reports drop column editions`);
  }
}
