import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateProgressReports20260420110000 implements MigrationInterface {
  name = 'CreateProgressReports20260420110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table progress_reports (
      report text primary key, programme text not null, level text not null, period text not null,
      title text not null, author text not null, about text, parent text, status text not null,
      edition integer not null, sections jsonb not null, figures jsonb not null, statements jsonb not null,
      "lowerReports" jsonb not null, "submittedBy" text, "acceptedBy" text, "returnedBecause" text,
      editions jsonb not null, version integer not null
    )`);
    await runner.query(`create index progress_reports_in_order on progress_reports (programme, period, report)`);
    await runner.query(`create table tranche_payments (
      programme text not null, tranche integer not null, "plannedDate" date, "paidOn" date,
      primary key (programme, tranche)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table tranche_payments');
    await runner.query('drop table progress_reports');
  }
}
