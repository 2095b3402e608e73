import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateNetworkViews20260202100000 implements MigrationInterface {
  name = 'CreateNetworkViews20260202100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table partners (
        programme text not null, organization text not null, role text not null, layer text, note text,
        since date not null, primary key (programme, organization)
      )`);
    await runner.query(`
      create table contact_points (
        contact text primary key, programme text not null, organization text not null, office text not null,
        "functionTitle" text not null
      )`);
    await runner.query(`create index contact_points_by_programme on contact_points (programme, organization, contact)`);
    await runner.query(`
      create table programme_links (
        programme text not null, kind text not null, "to" text not null, note text, primary key (programme, kind, "to")
      )`);
    await runner.query(`
      create table alignments (
        programme text not null, framework text not null, reference text not null, note text,
        primary key (programme, framework, reference)
      )`);
    await runner.query(`create table programme_versions (programme text primary key, version integer not null)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['programme_versions', 'alignments', 'programme_links', 'contact_points', 'partners'])
      await runner.query(`drop table ${table}`);
  }
}
