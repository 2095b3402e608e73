import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateOwnBooks20260301100000 implements MigrationInterface {
  name = 'CreateOwnBooks20260301100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create table own_books_entries (
         programme text not null, row text not null, line text not null, date date not null, measure text not null,
         amount numeric(20, 2) not null, currency text not null, text text, import text not null,
         primary key (programme, row)
       )`,
    );
    await runner.query(`create index own_books_entries_in_order on own_books_entries (programme, date, row)`);
    await runner.query(
      `create table own_books_mappings (
         programme text primary key, "fiscalYearStartMonth" integer not null, lines jsonb not null,
         measures jsonb not null
       )`,
    );
    await runner.query(
      `create table own_books_explanations (
         programme text not null, figure text not null, difference numeric(20, 2) not null, currency text not null,
         text text not null, "explainedBy" text not null, "recordedAt" text not null, primary key (programme, figure)
       )`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['own_books_explanations', 'own_books_mappings', 'own_books_entries'])
      await runner.query(`drop table ${name}`);
  }
}
