import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIndicators20260420100000 implements MigrationInterface {
  name = 'CreateIndicators20260420100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table indicators (
      programme text not null, indicator text not null, title text not null, outcome text, output text,
      responsible text not null, unit text not null, baseline jsonb not null, target jsonb not null,
      disaggregation jsonb not null, method text not null, calculation text not null, "partOf" text, site text,
      "mergedInto" text, "mergedBecause" text, actuals jsonb not null, revisions jsonb not null,
      version integer not null, primary key (programme, indicator)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table indicators');
  }
}
