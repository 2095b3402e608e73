import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Columns for what organizations become, how long programmes run, and what bodies are for. */
export class ProgrammeDirectorySuccession20260202091000 implements MigrationInterface {
  name = 'ProgrammeDirectorySuccession20260202091000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table directory_organizations
        add "formerNames" jsonb not null default '[]', add successor text, add "succeededOn" date`);
    await runner.query(`
      alter table directory_programmes
        add status text not null default 'open', add extensions jsonb not null default '[]'`);
    await runner.query(`
      alter table directory_bodies
        add kind text, add output text, add site text, add oversees jsonb not null default '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table directory_bodies drop kind, drop output, drop site, drop oversees`);
    await runner.query(`alter table directory_programmes drop status, drop extensions`);
    await runner.query(`alter table directory_organizations drop "formerNames", drop successor, drop "succeededOn"`);
  }
}
