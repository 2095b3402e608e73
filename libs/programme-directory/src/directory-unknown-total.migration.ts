import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A total that nobody states is not a total of nothing. */
export class DirectoryUnknownTotal20261122090000 implements MigrationInterface {
  name = 'DirectoryUnknownTotal20261122090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table directory_programmes alter column "totalBudget" drop not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('update directory_programmes set "totalBudget" = 0 where "totalBudget" is null');
    await runner.query('alter table directory_programmes alter column "totalBudget" set not null');
  }
}
