import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateLedgerEntries20260112100000 implements MigrationInterface {
  name = 'CreateLedgerEntries20260112100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ledger_entries (
        entry text primary key, programme text not null, agency text not null, kind text not null, output text,
        category text, year integer, activity text, commitment text, "agreementNumber" text, counterparty text,
        amount numeric not null, currency text not null, original jsonb, date date not null, released numeric,
        reason text, events jsonb not null, "recordedAt" text not null
      )`);
    await runner.query(`create index ledger_entries_by_programme on ledger_entries (programme, date, entry)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ledger_entries`);
  }
}
