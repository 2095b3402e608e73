import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What evaluations found and how they went about it, and windows in several parts. Views are refilled from the log. */
export class KnowledgeAndIntervals20261122090000 implements MigrationInterface {
  name = 'KnowledgeAndIntervals20261122090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table key_action_follow_up add intervals jsonb not null default '[]'`);
    await runner.query(`alter table recommendation_overview add "addresseesAsPrinted" text`);
    await runner.query(`
      alter table evaluations add statements jsonb not null default '[]', add steps jsonb not null default '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table evaluations drop statements, drop steps`);
    await runner.query(`alter table recommendation_overview drop "addresseesAsPrinted"`);
    await runner.query(`alter table key_action_follow_up drop intervals`);
  }
}
