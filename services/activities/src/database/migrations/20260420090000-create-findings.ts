import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFindings20260420090000 implements MigrationInterface {
  name = 'CreateFindings20260420090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table findings (
      id text primary key, programme text not null, rule text not null, status text not null,
      severity text not null, scope text not null, period text not null, subject text, expected text,
      observed text, difference text, unit text not null, currency text, derived boolean not null, range jsonb,
      note text not null, explanation text, "explainedBy" text, "resolvedBy" text, "inputEvents" jsonb not null,
      "raisedAt" text not null, "changedAt" text not null
    )`);
    await runner.query(`create index findings_by_programme on findings (programme, period, rule, scope, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table findings');
  }
}
