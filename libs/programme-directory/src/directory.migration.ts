import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ProgrammeDirectoryTables20260105091000 implements MigrationInterface {
  name = 'ProgrammeDirectoryTables20260105091000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table directory_programmes (
        code text primary key, title text not null, "shortName" text, country text, fund text,
        start date not null, "end" date not null, "totalBudget" numeric(20, 2) not null, currency text not null,
        modality text not null, "policySet" jsonb
      )`);
    await runner.query(
      `create table directory_organizations (code text primary key, name text not null, kind text not null, layer text)`,
    );
    await runner.query(`
      create table directory_participants (
        programme text not null, organization text not null, role text not null, primary key (programme, organization)
      )`);
    await runner.query(`
      create table directory_sites (
        programme text not null, site text not null, layer text, movement text not null, primary key (programme, site)
      )`);
    await runner.query(`
      create table directory_bodies (
        programme text not null, body text not null, name text not null, members jsonb not null,
        "coChairs" jsonb not null, quorum integer not null, primary key (programme, body)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['bodies', 'sites', 'participants', 'organizations', 'programmes'])
      await runner.query(`drop table directory_${table}`);
  }
}
