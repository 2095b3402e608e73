import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepOriginalOfTransfers20261122093000 implements MigrationInterface {
  name = 'KeepOriginalOfTransfers20261122093000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table transfers add column original jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table transfers drop column original');
  }
}
