import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which definition the tables of each view follow. */
export class ViewDefinitions20261201090000 implements MigrationInterface {
  name = 'ViewDefinitions20261201090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table delivery.views (
        subscriber text not null,
        view text not null,
        digest text not null,
        since timestamptz not null default now(),
        primary key (subscriber, view)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table delivery.views`);
  }
}
