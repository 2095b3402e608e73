import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateEvaluations20260126120000 implements MigrationInterface {
  name = 'CreateEvaluations20260126120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table evaluations (
        evaluation text primary key, programme text not null, code text not null, kind text not null,
        evaluators jsonb not null, commissioner text, manager text, "periodStart" date not null,
        "periodEnd" date not null, "reportDate" date, method jsonb not null, limits jsonb not null,
        ratings jsonb not null
      )`);
    await runner.query(`create index evaluations_by_programme on evaluations (programme, code)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table evaluations`);
  }
}
