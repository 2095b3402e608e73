import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateBudgetViews20260106090000 implements MigrationInterface {
  name = 'CreateBudgetViews20260106090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table allocations (
        id text primary key, programme text not null, agency text not null, amount numeric not null,
        currency text not null, output text, category text, year integer, "effectiveDate" date not null,
        "recordedAt" text not null
      )`);
    await runner.query(`create index allocations_by_programme on allocations (programme, agency, id)`);
    await runner.query(`
      create table transfers (
        transfer text primary key, programme text not null, kind text not null, tranche integer,
        amount numeric not null, currency text not null, "valueDate" date not null, "recordedAt" text not null
      )`);
    await runner.query(`create index transfers_by_programme on transfers (programme, "valueDate", transfer)`);
    await runner.query(`
      create table tranches (
        programme text not null, tranche integer not null, status text not null, amount numeric not null,
        currency text not null, "plannedDate" date not null, transfer text, "receivedAmount" numeric,
        "valueDate" date, gate jsonb, "waivedBy" text, primary key (programme, tranche)
      )`);
    await runner.query(`
      create table financial_reports (
        report text primary key, programme text not null, scope text not null, period text not null,
        status text not null, version integer not null, "committedDefinition" text not null, currency text not null,
        figures jsonb not null, history jsonb not null, "returnReason" text, "submittedBy" text not null,
        "recordedAt" text not null
      )`);
    await runner.query(
      `create index financial_reports_by_programme on financial_reports (programme, period, scope, report)`,
    );
    await runner.query(`
      create table findings (
        id text primary key, programme text not null, rule text not null, status text not null,
        severity text not null, scope text not null, period text not null, subject text, expected text,
        observed text, difference text, unit text not null, currency text, derived boolean not null, range jsonb,
        note text not null, explanation text, "explainedBy" text, "resolvedBy" text, "inputEvents" jsonb not null,
        "raisedAt" text not null, "changedAt" text not null
      )`);
    await runner.query(`create index findings_by_programme on findings (programme, period, rule, scope, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['findings', 'financial_reports', 'tranches', 'transfers', 'allocations'])
      await runner.query(`drop table ${table}`);
  }
}
