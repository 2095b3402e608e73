import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AgendaAndPack20260202120000 implements MigrationInterface {
  name = 'AgendaAndPack20260202120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table meetings add status text not null default 'held', add agenda jsonb not null default '[]'`);
    await runner.query(`alter table decisions add "packDigest" text, add dissent jsonb not null default '[]'`);
    await runner.query(`
      create table decision_effects (
        decision text primary key, programme text not null, outcome text not null, service text not null,
        event text not null, position bigint not null, "effectiveDate" date not null, code text, detail text
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table decision_effects`);
    await runner.query(`alter table decisions drop "packDigest", drop dissent`);
    await runner.query(`alter table meetings drop status, drop agenda`);
  }
}
