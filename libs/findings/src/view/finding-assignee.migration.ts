import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For every service that keeps findings. */
export class AddFindingAssignee20260901090000 implements MigrationInterface {
  name = 'AddFindingAssignee20260901090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table findings add column "assignedTo" text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table findings drop column "assignedTo"`);
  }
}
