import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FollowAssignmentsAndExchange20261122120000 implements MigrationInterface {
  name = 'FollowAssignmentsAndExchange20261122120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table findings add column "assignedTo" text');
    await runner.query('alter table transfers add column original jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table transfers drop column original');
    await runner.query('alter table findings drop column "assignedTo"');
  }
}
